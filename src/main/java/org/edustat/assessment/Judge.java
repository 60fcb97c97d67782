package org.edustat.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Clause;
import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Interval;
import org.edustat.concept.Period;
import org.edustat.concept.Target;
import org.edustat.concept.Trend;
import org.edustat.concept.Trend.Method;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Reason;
import org.edustat.concept.Verdict.Status;

/** Says what became of one target on a date, from what is known about it alone. */
final class Judge {

    private final Lexicon lexicon;
    private final Indicators indicators;
    private final Faults faults;
    private final LocalDate date;

    Judge(Catalogue catalogue, LocalDate date) {
        this.lexicon = catalogue.lexicon();
        this.indicators = catalogue.indicators();
        this.faults = new Faults(indicators);
        this.date = date;
    }

    Verdict judge(Case one) {
        Optional<Reason> fault = one.citation() == null ? faults.of(one.target()) : Optional.empty();
        if (fault.isPresent()) {
            return verdict(one, Status.NOT_JUDGED, fault.get(), known(one.years()));
        }
        if (one.target().amount().value() == null) {
            return verdict(one, unanswered(one), Reason.TARGET_WITHOUT_NUMBER, known(one.years()));
        }
        if (adds(one.target())) {
            return addition(one);
        }
        return one.sameIndicator() && one.sameUnit() ? answered(one) : unansweredByFigure(one);
    }

    /** Whether its words ask for more of what the indicator counts, and not for so many in all. */
    private boolean adds(Target target) {
        return lexicon.cues(Cue.Role.ADDS, Clause.of(target.source().origin()).before()).stream()
                .anyMatch(cue -> List.of(cue.word().value().split("/"))
                        .contains(target.key().indicator()));
    }

    private Verdict addition(Case one) {
        return one.figure() == null
                ? verdict(
                        one, unanswered(one), due(one.target()) ? Reason.NO_FIGURE : Reason.DEADLINE_AHEAD, Trend.NONE)
                : verdict(one, Status.DEFINITION_DIFFERS, Reason.ADDS_TO_WHAT_EXISTS, known(one.years()));
    }

    private Verdict answered(Case one) {
        Figure figure = one.figure();
        Amount amount = figure == null ? null : figure.chosen().amount();
        if (amount == null || amount.value() == null) {
            return verdict(one, unanswered(one), Reason.FIGURE_WITHOUT_NUMBER, known(one.years()));
        }
        return decided(one, amount, known(one.years()));
    }

    private Verdict decided(Case one, Amount amount, Trend trend) {
        Interval possible = Interval.of(amount);
        Interval required = Requirement.of(one.target());
        if (possible.within(required)) {
            return verdict(one, Status.SURELY_MET, Reason.ALL_VALUES_SATISFY, trend);
        }
        if (!due(one.target())) {
            return verdict(one, Status.NOT_DUE, Reason.DEADLINE_AHEAD, trend);
        }
        return possible.disjoint(required)
                ? verdict(one, Status.MISSED, Reason.NO_VALUE_SATISFIES, trend)
                : verdict(one, Status.POSSIBLY_MET, Reason.SOME_VALUES_SATISFY, trend);
    }

    private Verdict unansweredByFigure(Case one) {
        Trend trend = trend(one);
        Amount amount = trend.amount();
        if (trend.method() == Method.YEARS_ADDED_UP && amount != null) {
            return decided(one, amount, trend);
        }
        if (one.figure() != null) {
            return verdict(
                    one,
                    Status.DEFINITION_DIFFERS,
                    one.sameIndicator() ? Reason.OTHER_UNIT : Reason.OTHER_DEFINITION,
                    trend);
        }
        return due(one.target()) ? verdict(one, Status.NO_DATA, Reason.NO_FIGURE, trend) : onTheWay(one, trend);
    }

    private Trend trend(Case one) {
        Target target = one.target();
        boolean accumulates = Cases.accumulates(indicators, target);
        Optional<Period.Span> span = DuePeriod.of(target, accumulates).span();
        return span.isPresent()
                ? Pace.together(span.get(), one.years())
                : Pace.line(target.key().period().workbookYear(), one.years());
    }

    private static Verdict onTheWay(Case one, Trend trend) {
        Interval required = Requirement.of(one.target());
        Amount amount = trend.amount();
        if (amount == null) {
            boolean there = trend.method() == Method.NONE && latest(one.years(), required);
            return there
                    ? verdict(one, Status.ON_COURSE, Reason.ALREADY_THERE, trend)
                    : verdict(one, Status.NOT_DUE, Reason.DEADLINE_AHEAD, trend);
        }
        Interval then = Interval.of(amount);
        if (then.within(required)) {
            return verdict(one, Status.ON_COURSE, Reason.PACE_REACHES, trend);
        }
        return then.disjoint(required)
                ? verdict(one, Status.BEHIND, Reason.PACE_FALLS_SHORT, trend)
                : verdict(one, Status.NOT_DUE, Reason.PACE_UNCLEAR, trend);
    }

    /** Whether the latest year satisfies it; of what adds up a year says nothing about several. */
    private static boolean latest(List<Figure> years, Interval required) {
        return years.size() == 1 && Interval.of(years.get(0).chosen().amount()).within(required);
    }

    private Status unanswered(Case one) {
        return due(one.target()) ? Status.NO_DATA : Status.NOT_DUE;
    }

    private boolean due(Target target) {
        return !target.key().period().lastDay().isAfter(date);
    }

    private static Trend known(List<Figure> years) {
        return years.isEmpty() ? Trend.NONE : new Trend(years, Method.NONE, null);
    }

    private static Verdict verdict(Case one, Status status, Reason reason, Trend trend) {
        return new Verdict(one.target(), status, reason, one.figure(), trend, one.citation());
    }
}
