package org.edustat.reporting;

import java.util.List;

import org.edustat.concept.Figure;
import org.edustat.concept.Observation;
import org.edustat.concept.Qualifier;
import org.edustat.reporting.sheet.Role;

/** Figures whose digits were blotted out or lost: nobody guesses them, the district is asked. */
record UnknownDigits(Layout layout, Words words) {

    List<Matter> matters() {
        return layout.figures().stream()
                .filter(figure -> figure.chosen().amount().value() == null)
                .map(this::matter)
                .toList();
    }

    private Matter matter(Figure figure) {
        Observation chosen = figure.chosen();
        Qualifier qualifier = chosen.amount().qualifier() == Qualifier.MASKED ? Qualifier.MASKED : Qualifier.MISSING;
        return new Matter(
                words.coded("amount", qualifier),
                Role.SILENT,
                words.region(figure.key().region()),
                words.subject(figure.key()),
                words.text(
                        "quality." + qualifier.code(), chosen.source().origin().text()),
                Quotation.of(chosen.source().origin()),
                words.place(chosen.source()),
                words.text("quality.ask_for_digits"),
                Links.toFigure(layout, words, figure.key()),
                true);
    }
}
