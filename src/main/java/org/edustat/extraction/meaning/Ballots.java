package org.edustat.extraction.meaning;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Unit;

/** What was elected for the words of headers. Safe for use by several threads. */
final class Ballots {

    private static final int PRIME = 31;

    private final TermFit fit;
    private final Terms terms;
    private final Division division;
    private final Kept<Question, Ballot> known = new Kept<>();

    Ballots(Catalogue catalogue) {
        this.fit = new TermFit(catalogue.indicators());
        this.terms = new Terms(catalogue, fit);
        this.division = new Division(catalogue.lexicon());
    }

    /**
     * All that a vote looks at, compared for each cell and so written out. How far a word stands from the number
     * decides only between those elected.
     *
     * @param patterns what each side says
     * @param unit the number's; null where none is known
     * @param growth whether the number is a growth in percent, which may be one of anything
     */
    private record Question(String[] patterns, @Nullable Unit unit, boolean growth) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question question
                    && unit == question.unit
                    && growth == question.growth
                    && Arrays.equals(patterns, question.patterns);
        }

        @Override
        public int hashCode() {
            int hash = unit == null ? 0 : unit.ordinal() + 1;
            return (hash * 2 + (growth ? 1 : 0)) * PRIME + Arrays.hashCode(patterns);
        }
    }

    TermFit fit() {
        return fit;
    }

    Terms terms() {
        return terms;
    }

    Ballot of(List<SideSense> sides, @Nullable Unit unit, boolean growth) {
        Question question = new Question(patterns(sides), unit, growth);
        Ballot ballot = known.find(question);
        if (ballot == null) {
            ballot = new CellVote(sides, fit, division, unit, growth).elect();
            known.keep(question, ballot);
        }
        return ballot;
    }

    private static String[] patterns(List<SideSense> sides) {
        String[] patterns = new String[sides.size()];
        for (int side = 0; side < patterns.length; side++) {
            patterns[side] = sides.get(side).speech().pattern();
        }
        return patterns;
    }
}
