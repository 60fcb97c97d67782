package org.edustat.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edustat.concept.Target;
import org.edustat.concept.Verdict.Reason;

/**
 * Targets for the same thing that ask for different numbers. A rate that a paper states twice contradicts itself,
 * unless one sentence names both: then they are several things under one name (10%校园争创全国文明校园，20%校园争创全省文明校园). Counts of
 * one paper are parts or several things. Two papers disagree where each of them knows one number only.
 */
final class Quarrels {

    private Quarrels() {}

    /** The groups of targets for one matter, by the first of each. */
    static List<List<Target>> matters(List<Target> targets) {
        return List.copyOf(targets.stream()
                .collect(Collectors.groupingBy(Target::matter, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /**
     * Why two targets for one matter cannot both be judged; empty where they ask for the same.
     *
     * @param same all targets for the matter
     */
    static Optional<Reason> between(Target one, Target other, List<Target> same) {
        if (!disagree(one, other)) {
            return Optional.empty();
        }
        boolean several = namesSeveral(one, same) || namesSeveral(other, same);
        if (several) {
            return Optional.of(Reason.SEVERAL_THINGS);
        }
        if (samePaper(one, other)) {
            return Optional.of(one.isShare() ? Reason.CONTRADICTS_ITSELF : Reason.SEVERAL_THINGS);
        }
        boolean clear = one.isShare() || knowsOne(one, same) && knowsOne(other, same);
        return Optional.of(clear ? Reason.PLANS_DISAGREE : Reason.SEVERAL_THINGS);
    }

    /** Whether one sentence of the target's paper names two numbers for the matter. */
    private static boolean namesSeveral(Target target, List<Target> same) {
        List<Target> ofPaper =
                same.stream().filter(other -> samePaper(target, other)).toList();
        return ofPaper.stream()
                .anyMatch(one -> ofPaper.stream().anyMatch(other -> disagree(one, other) && sameSentence(one, other)));
    }

    private static boolean sameSentence(Target one, Target other) {
        return one.source().origin().quotation().equals(other.source().origin().quotation());
    }

    private static boolean knowsOne(Target target, List<Target> same) {
        return same.stream().filter(other -> samePaper(target, other)).noneMatch(other -> disagree(target, other));
    }

    static boolean samePaper(Target one, Target other) {
        return one.source().path().equals(other.source().path());
    }

    private static boolean disagree(Target one, Target other) {
        return one.amount().unit() == other.amount().unit()
                && one.amount().value() != null
                && other.amount().value() != null
                && (one.comparator() != other.comparator()
                        || one.amount().value().compareTo(other.amount().value()) != 0);
    }
}
