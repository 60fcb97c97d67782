package org.edustat.operations.console.night;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.Tally;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Words;

/** What the nights brought, in numbers. */
@Component
final class NightCounts {

    private final Ledger ledger;

    NightCounts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** One number of the first page. */
    public record Count(String name, String number) {}

    /** None for whom only one place concerns. */
    List<Count> now(Who who) {
        List<Count> counts = new ArrayList<>();
        if (who.region() == null) {
            ledger.submissions()
                    .counts()
                    .forEach((outcome, number) ->
                            counts.add(new Count("outcome." + outcome.code(), Words.count(number))));
            Tally tally = ledger.submissions().tally();
            counts.add(new Count("statements", Words.count(tally.statements())));
            counts.add(new Count("observations", Words.count(tally.observations())));
            counts.add(new Count("targets", Words.count(tally.targets())));
        }
        return counts;
    }
}
