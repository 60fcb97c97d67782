package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Term;
import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Slot;

/** The terms that are equally specific for all cells whose sides say the same words; mostly it is one or none. */
record Ballot(List<Choice> choices) {

    private static final String RULE = "meaning.indicator.term";

    Ballot {
        choices = List.copyOf(choices);
    }

    /**
     * A term that was elected, with the places of its words.
     *
     * @param loudest where its longest word is said
     */
    record Choice(Term term, Heard.Position loudest, List<Heard.Position> words) {

        static Choice of(Answer answer) {
            return new Choice(
                    answer.term(),
                    answer.loudest().at(),
                    answer.words().stream().map(Heard::at).toList());
        }

        private Label label(List<SideSense> sides) {
            return sides.get(loudest.side()).labels().get(loudest.label());
        }

        private int distance(List<SideSense> sides) {
            int distance = Integer.MAX_VALUE;
            for (Heard.Position word : words) {
                distance = Math.min(
                        distance, sides.get(word.side()).speech().at(word).behind());
            }
            return distance;
        }
    }

    /** What one of the cells counts: among equals the term with the word nearest to the number. */
    @Nullable
    Filling answer(List<SideSense> sides) {
        if (choices.isEmpty()) {
            return null;
        }
        Choice best = choices.size() == 1 ? choices.get(0) : nearest(sides);
        return best.term().value().isEmpty()
                ? null
                : new Filling(Slot.INDICATOR, best.term().value(), best.label(sides), RULE);
    }

    private Choice nearest(List<SideSense> sides) {
        Choice best = choices.get(0);
        for (Choice choice : choices) {
            if (choice.distance(sides) < best.distance(sides)) {
                best = choice;
            }
        }
        return best;
    }
}
