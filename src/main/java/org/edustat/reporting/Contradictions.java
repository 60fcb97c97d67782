package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Observation;
import org.edustat.reporting.sheet.Role;

/** Papers that disagree on a figure: the one that was taken, then the others, each with its own words. */
record Contradictions(Layout layout, Disputes disputes, Words words) {

    List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        layout.figures().stream().filter(disputes::disputed).forEach(figure -> {
            matters.add(side(figure, figure.chosen(), true));
            disputes.losers(figure).forEach(loser -> matters.add(side(figure, loser, false)));
        });
        return matters;
    }

    private Matter side(Figure figure, Observation observation, boolean taken) {
        Amount amount = observation.amount();
        return new Matter(
                words.text("quality.contradiction"),
                Role.DOUBT,
                words.region(figure.key().region()),
                words.subject(figure.key()),
                words.text(
                        taken ? "quality.taken" : "quality.not_taken",
                        new AmountCell(words).text(amount),
                        words.unit(amount.unit()),
                        words.coded("genre", observation.source().genre())),
                Quotation.of(observation.source().origin()),
                words.place(observation.source()),
                taken ? words.text("quality.settle") : "",
                Links.toFigure(layout, figure.key()),
                taken);
    }
}
