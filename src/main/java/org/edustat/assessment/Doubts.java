package org.edustat.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        Quarrels.matters(sorted).forEach(same -> doubts.addAll(quarrels(same)));
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

    /** At most one finding for each target: where it says something else than one before it. */
    private static List<Finding> quarrels(List<Target> same) {
        List<Finding> quarrels = new ArrayList<>();
        for (int at = 1; at < same.size(); at++) {
            Target target = same.get(at);
            same.subList(0, at).stream()
                    .flatMap(before -> quarrel(before, target, same).stream())
                    .findFirst()
                    .ifPresent(quarrels::add);
        }
        return quarrels;
    }

    private static Optional<Finding> quarrel(Target before, Target target, List<Target> same) {
        return Quarrels.between(before, target, same)
                .filter(reason -> reason != Reason.SEVERAL_THINGS)
                .map(reason -> finding(
                        target,
                        reason == Reason.CONTRADICTS_ITSELF
                                ? "assessment.contradicts_itself"
                                : "assessment.plans_disagree",
                        target.source().origin().text(),
                        before.source().origin().text(),
                        before.source().path(),
                        before.source().origin().place()));
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
