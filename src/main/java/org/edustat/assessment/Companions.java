package org.edustat.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Reason;
import org.edustat.concept.Verdict.Status;

/**
 * What the verdicts on other targets for the same thing say about one: two papers that ask for different numbers, and
 * the steps of one paper on the way to its last year.
 */
final class Companions {

    private static final Period NO_PERIOD = Period.year(0);
    private static final Set<Status> OPEN = EnumSet.of(Status.NOT_DUE);
    private static final Set<Status> DECIDED = EnumSet.of(Status.SURELY_MET, Status.MISSED);

    private Companions() {}

    /** The verdicts in their order, those changed that others speak about. */
    static List<Verdict> settled(List<Verdict> verdicts) {
        Map<Key, List<Verdict>> byKey = new HashMap<>();
        Map<Way, List<Verdict>> byWay = new HashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.citation() == null) {
                byKey.computeIfAbsent(verdict.target().matter(), key -> new ArrayList<>())
                        .add(verdict);
                byWay.computeIfAbsent(Way.of(verdict.target()), way -> new ArrayList<>())
                        .add(verdict);
            }
        }
        return verdicts.stream()
                .map(verdict -> verdict.citation() != null
                        ? verdict
                        : settled(
                                verdict,
                                byKey.getOrDefault(verdict.target().matter(), List.of()),
                                byWay.getOrDefault(Way.of(verdict.target()), List.of())))
                .toList();
    }

    /** The steps of one paper towards one thing. */
    private record Way(Key subject, String path) {

        static Way of(Target target) {
            return new Way(target.key().withPeriod(NO_PERIOD), target.source().path());
        }
    }

    private static Verdict settled(Verdict verdict, List<Verdict> sameKey, List<Verdict> sameWay) {
        List<Target> same = sameKey.stream().map(Verdict::target).toList();
        Optional<Reason> quarrel = sameKey.stream()
                .filter(other -> other.status() != verdict.status())
                .flatMap(other -> Quarrels.between(verdict.target(), other.target(), same).stream())
                .min(Comparator.naturalOrder());
        if (quarrel.isPresent()) {
            return verdict.with(Status.NOT_JUDGED, quarrel.get());
        }
        return OPEN.contains(verdict.status()) ? byStep(verdict, sameWay) : verdict;
    }

    private static Verdict byStep(Verdict verdict, List<Verdict> sameWay) {
        return sameWay.stream()
                .filter(other -> year(other) < year(verdict) && DECIDED.contains(other.status()))
                .max(Comparator.comparing(Companions::year).thenComparing(Verdict::status))
                .map(step -> step.status() == Status.MISSED
                        ? verdict.with(Status.BEHIND, Reason.STEP_MISSED)
                        : verdict.with(Status.ON_COURSE, Reason.STEP_MET))
                .orElse(verdict);
    }

    private static int year(Verdict verdict) {
        return verdict.target().key().period().workbookYear();
    }
}
