package org.edustat.operations.console.page;

import java.util.Optional;

import org.edustat.catalogue.UnusableJobException;
import org.edustat.pipeline.DecisionRefusedException;
import org.edustat.pipeline.RunRefusedException;
import org.edustat.pipeline.RunUnderWayException;
import org.edustat.pipeline.UnknownRunException;

/** What an operator is told where the program refuses what he asked for. */
public final class Refusals {

    private Refusals() {}

    /** Empty for what is no refusal but a fault of the program. */
    public static Optional<String> text(Throwable failure, Words words) {
        if (failure instanceof RunUnderWayException underWay) {
            return Optional.of(
                    underWay.runs().isEmpty()
                            ? words.text("refused.run_begins")
                            : words.text(
                                    "refused.run_goes", underWay.runs().get(0).toString()));
        }
        if (failure instanceof RunRefusedException refused) {
            return Optional.of(refused.text(words.messages()));
        }
        if (failure instanceof DecisionRefusedException refused) {
            return Optional.of(refused.text(words.messages()));
        }
        if (failure instanceof UnusableJobException unusable) {
            return Optional.of(words.text("refused.job", unusable.text(words.messages())));
        }
        if (failure instanceof UnknownRunException unknown) {
            return Optional.of(words.text("refused.no_run", Long.toString(unknown.run())));
        }
        return Optional.empty();
    }
}
