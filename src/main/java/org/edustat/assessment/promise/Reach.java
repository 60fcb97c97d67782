package org.edustat.assessment.promise;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Coded;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;

/**
 * Of which stages, sectors and areas words speak: what is said of 普通高中 says nothing of 初中.
 *
 * @param stages the single ones that are meant; empty where none is named
 * @param others codes of sectors and areas
 */
record Reach(Set<Stage> stages, Set<String> sectors, Set<String> areas) {

    static Reach of(Lexicon lexicon, String words) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        values(lexicon, Slot.STAGE, words).forEach(code -> stages.addAll(single(Coded.of(Stage.class, code))));
        return new Reach(stages, values(lexicon, Slot.SECTOR, words), values(lexicon, Slot.AREA, words));
    }

    private static Set<String> values(Lexicon lexicon, Slot slot, String words) {
        Set<String> values = new HashSet<>();
        lexicon.facets(slot, words).stream()
                .map(hit -> hit.word().value())
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }

    /** Whether nothing tells them apart. */
    boolean meets(Reach other) {
        return meet(stages, other.stages) && meet(sectors, other.sectors) && meet(areas, other.areas);
    }

    boolean meets(Stage stage) {
        return meet(stages, single(stage));
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /** Whether figures of two stages may speak of one another. */
    static boolean meet(Stage one, Stage other) {
        return one == other || one == Stage.ALL || other == Stage.ALL;
    }

    private static Set<Stage> single(Stage stage) {
        return switch (stage) {
            case ALL -> Set.of();
            case COMPULSORY -> EnumSet.of(Stage.PRIMARY, Stage.LOWER_SECONDARY);
            case UPPER_SECONDARY -> EnumSet.of(Stage.GENERAL_UPPER_SECONDARY, Stage.VOCATIONAL_UPPER_SECONDARY);
            case SECONDARY ->
                EnumSet.of(Stage.LOWER_SECONDARY, Stage.GENERAL_UPPER_SECONDARY, Stage.VOCATIONAL_UPPER_SECONDARY);
            case BASIC ->
                EnumSet.of(
                        Stage.PRESCHOOL,
                        Stage.PRIMARY,
                        Stage.LOWER_SECONDARY,
                        Stage.GENERAL_UPPER_SECONDARY,
                        Stage.SPECIAL);
            case VOCATIONAL -> EnumSet.of(Stage.VOCATIONAL_UPPER_SECONDARY, Stage.HIGHER_VOCATIONAL);
            case HIGHER -> EnumSet.of(Stage.HIGHER, Stage.HIGHER_VOCATIONAL);
            case PRESCHOOL,
                    PRIMARY,
                    LOWER_SECONDARY,
                    GENERAL_UPPER_SECONDARY,
                    VOCATIONAL_UPPER_SECONDARY,
                    SPECIAL,
                    HIGHER_VOCATIONAL -> EnumSet.of(stage);
        };
    }
}
