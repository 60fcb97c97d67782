package org.edustat.extraction.selfcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Partition;
import org.edustat.concept.Finding;
import org.edustat.concept.Interval;

/**
 * 其中: no part is more than its whole, parts that do not overlap are together no more, and parts that are all there make
 * the whole. Where the sentence leaves open what the whole is, one of the numbers before must fit.
 */
record PartsAndWhole(List<Partition> partitions) implements Check {

    private static final Pattern OPENING = Pattern.compile("^.*其中|^[、和及与(]");
    /** What may stand beside the name of a part without narrowing it. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:在校|在园|在读|专任|共|有|为|约|近|阶段|学校|幼儿园|园|学生|教师|幼儿|儿童|生|人数?|的|新增|新建|招聘|学位|和|及|:)*");

    @Override
    public Stream<Finding> in(Spoken spoken) {
        return Frame.of(spoken).stream().flatMap(frame -> check(frame).stream());
    }

    private Optional<Finding> check(Frame frame) {
        boolean listed = frame.parts().get(0).before().startsWith("(")
                && !frame.parts().get(0).before().contains("其中");
        Partition disjoint = disjoint(frame.parts());
        if (listed && disjoint == null) {
            return Optional.empty();
        }
        Optional<Finding> found = Optional.empty();
        for (Said whole : frame.wholes()) {
            found = against(whole.possible(), whole, frame, disjoint);
            if (found.isEmpty()) {
                return found;
            }
        }
        Interval together = sum(frame.wholes());
        return frame.wholes().size() > 1
                        && against(together, frame.whole(), frame, disjoint).isEmpty()
                ? Optional.empty()
                : found;
    }

    private Optional<Finding> against(Interval possible, Said whole, Frame frame, @Nullable Partition disjoint) {
        for (Said part : frame.parts()) {
            if (exceeds(part.possible(), possible)) {
                return Optional.of(
                        Contradiction.finding("extraction.part_exceeds_whole", part, whole, "≤ " + whole.text(), ""));
            }
        }
        if (disjoint == null || frame.parts().size() < 2) {
            return Optional.empty();
        }
        Interval sum = sum(frame.parts());
        boolean full = disjoint.full() && isFull(disjoint, frame) && disjoint.divides(whole.before() + whole.after());
        return full && sum.disjoint(possible) || exceeds(sum, possible)
                ? Optional.of(Contradiction.sum(whole, frame.parts(), full ? "= " : "≥ "))
                : Optional.empty();
    }

    private static boolean exceeds(Interval part, Interval whole) {
        BigDecimal least = part.lower();
        BigDecimal most = whole.upper();
        return least != null && most != null && least.compareTo(most) > 0;
    }

    static Interval sum(List<Said> parts) {
        return parts.stream().map(Said::possible).reduce(Interval::plus).orElseThrow();
    }

    /** A partition of which each of the numbers names parts of its own, or null. */
    private @Nullable Partition disjoint(List<Said> parts) {
        for (Partition partition : partitions) {
            if (parts.size() > 1 && named(partition, parts).size() == parts.size()) {
                return partition;
            }
        }
        return null;
    }

    /** The parts that each number names; shorter than the numbers where two name the same or one names none. */
    private static List<Set<Integer>> named(Partition partition, List<Said> parts) {
        List<Set<Integer>> named = new ArrayList<>();
        Set<Integer> taken = new TreeSet<>();
        for (Said part : parts) {
            Set<Integer> its = partition.named(words(part));
            if (its.isEmpty() || its.stream().anyMatch(taken::contains)) {
                return List.of();
            }
            taken.addAll(its);
            named.add(its);
        }
        return named;
    }

    /** Its own words; where they only open the list, those behind it: 其中390所小学. */
    private static String words(Said part) {
        String own = OPENING.matcher(part.own()).replaceFirst("");
        return own.isEmpty() ? upTo(part.after()) : own;
    }

    private static String upTo(String after) {
        int at = 0;
        while (at < after.length() && "、,;。()和及".indexOf(after.charAt(at)) < 0) {
            at++;
        }
        return after.substring(0, at);
    }

    /** Every part is there, and nothing is said of one that would make it less: 普惠性民办园 are not all 民办园. */
    private static boolean isFull(Partition partition, Frame frame) {
        return named(partition, frame.parts()).stream().mapToInt(Set::size).sum()
                        == partition.parts().size()
                && frame.parts().stream()
                        .allMatch(part ->
                                PLAIN.matcher(partition.without(words(part))).matches());
    }
}
