package org.edustat.operations.cli;

import java.util.stream.Collectors;

import org.edustat.concept.Amount;
import org.edustat.concept.Trend;
import org.edustat.concept.Trend.Method;
import org.edustat.concept.Verdict;

/** The years before a target and where they lead, in words: what is reckoned is no figure. */
record Course(Session session, Wording wording) {

    String text(Verdict verdict) {
        Trend trend = verdict.trend();
        String years = trend.figures().stream()
                .map(figure -> figure.key().period().notation() + " "
                        + wording.amount(figure.chosen().amount()))
                .collect(Collectors.joining(" → "));
        Amount amount = trend.amount();
        if (amount == null || trend.method() == Method.NONE) {
            return years;
        }
        return session.text(
                "trend." + trend.method().code(),
                years,
                verdict.target().key().period().notation(),
                wording.amount(amount));
    }
}
