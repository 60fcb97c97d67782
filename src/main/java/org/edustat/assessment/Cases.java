package org.edustat.assessment;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Citation;
import org.edustat.concept.Figure;
import org.edustat.concept.Indicator;
import org.edustat.concept.Nature;
import org.edustat.concept.Period;
import org.edustat.concept.Target;

/** Looks up what each target is held against. */
final class Cases {

    /** How far back a paper that bears no date is followed: the length of a five-year plan. */
    private static final int YEARS_BACK = 5;

    private final Indicators indicators;
    private final Answers answers;

    Cases(Indicators indicators, Answers answers) {
        this.indicators = indicators;
        this.answers = answers;
    }

    Case of(Target target, @Nullable Citation citation) {
        DuePeriod due = DuePeriod.of(target, accumulates(indicators, target));
        Optional<Figure> answer = answers.find(target, due);
        List<Figure> years = years(target, due);
        return new Case(
                target, citation, answer.or(() -> answers.namesake(target, due)).orElse(null), years);
    }

    /** Whether its counts add up over time; an indicator that the catalogue does not know is taken for one. */
    static boolean accumulates(Indicators indicators, Target target) {
        return indicators.find(target.key().indicator()).map(Indicator::nature).orElse(Nature.FLOW) == Nature.FLOW;
    }

    /** Of what adds up the years of the span; else those from the year before the paper to the one before the last. */
    private List<Figure> years(Target target, DuePeriod due) {
        Optional<Period.Span> span = due.span();
        if (span.isPresent()) {
            return answers.years(target, due, span.get().from(), span.get().to());
        }
        if (due.accumulates()) {
            return List.of();
        }
        int last = target.key().period().workbookYear() - 1;
        int first = due.issued() == null
                ? last + 1 - YEARS_BACK
                : Math.min(due.issued().getYear() - 1, last);
        return answers.years(target, due, first, last);
    }
}
