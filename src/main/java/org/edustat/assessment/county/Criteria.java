package org.edustat.assessment.county;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Bound;
import org.edustat.catalogue.Standard.Condition;
import org.edustat.concept.Amount;
import org.edustat.concept.CountyEvaluation.Criterion;
import org.edustat.concept.CountyEvaluation.Standing;
import org.edustat.concept.Figure;
import org.edustat.concept.Interval;

/** What is asked of a county as a whole, against its figures. */
final class Criteria {

    private final CountyFigures figures;

    Criteria(CountyFigures figures) {
        this.figures = figures;
    }

    List<Criterion> of(List<Condition> conditions) {
        return conditions.stream().map(this::criterion).toList();
    }

    private Criterion criterion(Condition condition) {
        String indicator = condition.indicator();
        Figure figure = indicator == null ? null : figure(indicator, condition);
        return new Criterion(
                condition.code(),
                condition.group(),
                condition.name(),
                condition.asked(),
                figure,
                standing(figure, condition.bound()),
                condition.citation());
    }

    private @Nullable Figure figure(String indicator, Condition condition) {
        return (condition.ofEachSchool()
                        ? figures.largestSchool(indicator, condition.stages())
                        : figures.place(indicator, condition.stages(), condition.sectors()))
                .orElse(null);
    }

    private static Standing standing(@Nullable Figure figure, @Nullable Bound bound) {
        Amount amount = figure == null ? null : figure.chosen().amount();
        return amount == null || amount.value() == null || bound == null
                ? Standing.OPEN
                : SchoolBench.standing(Interval.of(amount), SchoolBench.required(bound, bound.value()));
    }
}
