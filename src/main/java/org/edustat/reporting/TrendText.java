package org.edustat.reporting;

import java.util.stream.Collectors;

import org.edustat.concept.Amount;
import org.edustat.concept.Citation;
import org.edustat.concept.Trend;
import org.edustat.concept.Trend.Method;
import org.edustat.concept.Verdict;

/** The years before a target and where they lead, in words, so that nobody takes what is reckoned for a figure. */
record TrendText(Words words) {

    String of(Verdict verdict) {
        Trend trend = verdict.trend();
        if (trend.figures().isEmpty()) {
            return "";
        }
        AmountCell amounts = new AmountCell(words);
        String years = trend.figures().stream()
                .map(figure -> words.period(figure.key().period()) + " "
                        + amounts.text(figure.chosen().amount()))
                .collect(Collectors.joining(" → "));
        Amount amount = trend.amount();
        if (amount == null || trend.method() == Method.NONE) {
            return years;
        }
        return words.text(
                "trend." + trend.method().code(),
                years,
                words.period(verdict.target().key().period()),
                amounts.text(amount));
    }

    /** Document and article with the mark of how they are known, where somebody else's text is all there is. */
    String of(Citation citation) {
        String place =
                citation.article().isEmpty() ? citation.document() : citation.document() + " · " + citation.article();
        return place + words.coded("evidence", citation.evidence());
    }
}
