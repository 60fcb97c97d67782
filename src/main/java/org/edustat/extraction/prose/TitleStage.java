package org.edustat.extraction.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;

/**
 * The stage that a title says of all figures below it, 义务教育均衡发展汇报, and a sum that it cannot be said of:
 * 在校学生34915人,其中小学…,高中….
 */
final class TitleStage {

    private static final Map<String, Set<String>> WITHIN = Map.of(
            Stage.COMPULSORY.code(),
                    Set.of(Stage.COMPULSORY.code(), Stage.PRIMARY.code(), Stage.LOWER_SECONDARY.code()),
            Stage.PRESCHOOL.code(), Set.of(Stage.PRESCHOOL.code()));

    private final Lexicon lexicon;
    private final Set<String> parts;

    TitleStage(Lexicon lexicon, String title) {
        this.lexicon = lexicon;
        List<Words.Hit<Term>> said = lexicon.facets(Slot.STAGE, title);
        this.parts = said.size() == 1 ? WITHIN.getOrDefault(said.get(0).word().value(), Set.of()) : Set.of();
    }

    /** Whether the parts of a sum are of stages beyond that of the title. */
    boolean isLeftBy(String namesOfParts) {
        return !parts.isEmpty()
                && lexicon.facets(Slot.STAGE, namesOfParts).stream()
                        .map(hit -> hit.word().value())
                        .anyMatch(stage -> !stage.isEmpty() && !parts.contains(stage));
    }
}
