package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Unit;

/**
 * What a cell counts. Its answer follows from the words that its sides say, their places and its unit, so it is voted
 * on once for all cells where these are equal, as they are for most schools of a list.
 */
final class CellIndicatorReader {

    private final TermFit fit;
    private final Recent<Question, Ballot> known = new Recent<>();

    CellIndicatorReader(TermFit fit) {
        this.fit = fit;
    }

    /** All that the vote looks at: how far a word stands from the number decides only between those elected. */
    private record Question(List<String> patterns, @Nullable Unit unit, boolean growth) {}

    /**
     * The indicator that the headers name, or null where they name none of the catalogue.
     *
     * @param unit null where none is known
     * @param growth whether the number is a growth in percent, which may be one of anything
     */
    @Nullable
    Filling read(List<SideSense> sides, @Nullable Unit unit, boolean growth) {
        List<String> patterns = new ArrayList<>(sides.size());
        for (SideSense side : sides) {
            patterns.add(side.speech().pattern());
        }
        return known.get(
                        new Question(patterns, unit, growth),
                        question -> CellVote.elect(sides, fit, question.unit(), growth))
                .answer(sides);
    }
}
