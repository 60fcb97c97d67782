package org.edustat.pipeline.succession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import org.edustat.concept.Statement;

/**
 * Sees that no figure is lost where one of several alike papers takes the place of another: the newer one must speak
 * again of nearly all that the older one spoke of.
 *
 * <p>Each paper is walked through twice, whatever the number of papers. Of a large one a sample stands for all, the
 * same on every machine.
 */
final class Coverage {

    /** So many different figures are compared one by one; of more a sample of so many. */
    private static final int SAMPLE = 400;

    private static final int NEARLY_ALL_PERCENT = 90;

    private final LongFunction<Stream<Statement>> statements;

    /** @param statements those of a submission by its number */
    Coverage(LongFunction<Stream<Statement>> statements) {
        this.statements = statements;
    }

    /** A newer paper takes the place of an older one. */
    record Replacement(Form older, Form newer, int percent) {}

    /**
     * What takes the place of what: of each paper that a newer one covers, by the newest such.
     *
     * @param forms alike, the older first
     */
    List<Replacement> among(List<Form> forms) {
        Map<Long, List<Integer>> spokenOf = new HashMap<>();
        List<Sample> samples = new ArrayList<>();
        for (Form form : forms) {
            Sample sample = sample(form);
            for (long about : sample.about) {
                spokenOf.computeIfAbsent(about, any -> new ArrayList<>()).add(samples.size());
            }
            samples.add(sample);
        }
        Map<Integer, Replacement> replaced = new TreeMap<>();
        for (int newer = 1; newer < forms.size(); newer++) {
            int[] again = again(forms.get(newer), spokenOf, forms.size());
            for (int older = 0; older < newer; older++) {
                int percent = samples.get(older).percent(again[older]);
                if (percent >= NEARLY_ALL_PERCENT && forms.get(newer).mayReplace(forms.get(older))) {
                    replaced.put(older, new Replacement(forms.get(older), forms.get(newer), percent));
                }
            }
        }
        return List.copyOf(replaced.values());
    }

    /** Whether a submission gives any figure at all. */
    boolean speaks(Form form) {
        return !sample(form).about.isEmpty();
    }

    /**
     * What a paper speaks of, the lowest numbers of it where it is much.
     *
     * @param silent whether it has no number at all
     */
    private record Sample(Set<Long> about, boolean silent) {

        /** Nothing is lost of a paper without numbers; of one whose numbers nobody understands, nobody knows. */
        int percent(int again) {
            return about.isEmpty() ? (silent ? 100 : 0) : again * 100 / about.size();
        }
    }

    private Sample sample(Form form) {
        TreeSet<Long> lowest = new TreeSet<>();
        boolean[] silent = {true};
        try (Stream<Statement> all = statements.apply(form.submission().id())) {
            all.forEach(statement -> {
                silent[0] = false;
                Signature.of(statement).ifPresent(about -> {
                    lowest.add(about);
                    if (lowest.size() > SAMPLE) {
                        lowest.pollLast();
                    }
                });
            });
        }
        return new Sample(lowest, silent[0]);
    }

    /** How much of the sample of each paper this one speaks of again. */
    private int[] again(Form form, Map<Long, List<Integer>> spokenOf, int forms) {
        int[] again = new int[forms];
        Set<Long> counted = new HashSet<>();
        try (Stream<Statement> all = statements.apply(form.submission().id())) {
            all.forEach(statement -> Signature.of(statement).ifPresent(about -> {
                List<Integer> those = spokenOf.get(about);
                if (those != null && counted.add(about)) {
                    those.forEach(one -> again[one]++);
                }
            }));
        }
        return again;
    }
}
