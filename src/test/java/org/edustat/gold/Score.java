package org.edustat.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many numbers and statements of a paper were read right.
 *
 * @param numbers those that stand there by hand, found and right in all
 * @param statements the same of those that an indicator is asked for
 */
record Score(Count numbers, Count statements) {

    static final Score NONE = new Score(new Count(0, 0, 0), new Count(0, 0, 0));

    /**
     * What was right.
     *
     * @param right of them
     * @param said by the program
     * @param gold by hand
     */
    record Count(int right, int said, int gold) {

        Count plus(Count other) {
            return new Count(right + other.right, said + other.said, gold + other.gold);
        }

        /** The harmonic mean of precision and recall. */
        double f1() {
            return said + gold == 0 ? 1 : 2.0 * right / (said + gold);
        }
    }

    private record Pair(int gold, int program, boolean same, int overlap) {}

    Score plus(Score other) {
        return new Score(numbers.plus(other.numbers), statements.plus(other.statements));
    }

    /** Pairs one to one what overlaps, the right numbers and the best overlap first, and counts. */
    static Score of(List<Told> gold, List<Told> program) {
        int asked = (int) gold.stream().filter(Told::asksIndicator).count();
        int told = (int) program.stream()
                .filter(said -> !said.reading("indicator").isEmpty())
                .count();
        int numbers = 0;
        int statements = 0;
        for (Pair pair : pairs(gold, program)) {
            Told right = gold.get(pair.gold);
            Told said = program.get(pair.program);
            told -= right.openIndicator() && !said.reading("indicator").isEmpty() ? 1 : 0;
            numbers += pair.same ? 1 : 0;
            statements += pair.same && right.asksIndicator() && right.right(said) ? 1 : 0;
        }
        return new Score(new Count(numbers, program.size(), gold.size()), new Count(statements, told, asked));
    }

    private static List<Pair> pairs(List<Told> gold, List<Told> program) {
        List<Pair> options = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < program.size(); j++) {
                int overlap = gold.get(i).overlap(program.get(j));
                if (overlap > 0) {
                    options.add(new Pair(i, j, gold.get(i).sameNumber(program.get(j)), overlap));
                }
            }
        }
        options.sort(Comparator.comparing((Pair pair) -> !pair.same)
                .thenComparing(Pair::overlap, Comparator.reverseOrder())
                .thenComparing(Pair::gold)
                .thenComparing(Pair::program));
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] programTaken = new boolean[program.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Pair option : options) {
            if (!goldTaken[option.gold] && !programTaken[option.program]) {
                goldTaken[option.gold] = true;
                programTaken[option.program] = true;
                pairs.add(option);
            }
        }
        return pairs;
    }
}
