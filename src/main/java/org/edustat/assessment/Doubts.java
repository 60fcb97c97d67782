package org.edustat.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Finding;
import org.edustat.concept.Severity;
import org.edustat.concept.Source;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict.Reason;

/** What is wrong with targets, by themselves and with one another; none of it depends on the date. */
final class Doubts {

    private static final Comparator<Target> NATURAL =
            Comparator.comparing(Target::key).thenComparing(Target::source, Source.NATURAL);

    private final Faults faults;

    Doubts(Indicators indicators) {
        this.faults = new Faults(indicators);
    }

    List<Finding> about(List<Target> targets) {
        List<Target> sorted = targets.stream().sorted(NATURAL).toList();
        List<Finding> doubts = new ArrayList<>();
        for (Target target : sorted) {
            faults.of(target).map(fault -> alone(target, fault)).ifPresent(doubts::add);
        }
        Companions.quarrels(sorted).forEach(same -> doubts.addAll(quarrel(same)));
        return doubts;
    }

    private static Finding alone(Target target, Reason fault) {
        return finding(
                target,
                fault == Reason.DEADLINE_BEFORE_PLAN
                        ? "assessment.deadline_before_plan"
                        : "assessment.impossible_target",
                target.source().origin().text(),
                target.key().period().notation(),
                String.valueOf(target.source().issued()));
    }

    /** One finding for each target behind the first that says something else. */
    private static List<Finding> quarrel(List<Target> same) {
        Target first = same.get(0);
        return same.stream()
                .filter(other -> Companions.disagree(first, other))
                .map(other -> finding(
                        other,
                        Companions.samePaper(first, other)
                                ? "assessment.contradicts_itself"
                                : "assessment.plans_disagree",
                        other.source().origin().text(),
                        first.source().origin().text(),
                        first.source().path(),
                        first.source().origin().place()))
                .toList();
    }

    private static Finding finding(Target target, String rule, String... arguments) {
        return new Finding(
                rule,
                Severity.WARNING,
                target.source().path(),
                target.source().origin(),
                target.key(),
                List.of(arguments));
    }
}
