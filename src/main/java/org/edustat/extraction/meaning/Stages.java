package org.edustat.extraction.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.edustat.concept.Coded;
import org.edustat.concept.Stage;

/** What several stages are together, and which is a part of which. */
final class Stages {

    private static final Set<Stage> COMPULSORY = EnumSet.of(Stage.PRIMARY, Stage.LOWER_SECONDARY, Stage.COMPULSORY);
    private static final Set<Stage> UPPER =
            EnumSet.of(Stage.GENERAL_UPPER_SECONDARY, Stage.VOCATIONAL_UPPER_SECONDARY, Stage.UPPER_SECONDARY);
    private static final Set<Stage> SECONDARY =
            EnumSet.of(Stage.LOWER_SECONDARY, Stage.UPPER_SECONDARY, Stage.GENERAL_UPPER_SECONDARY, Stage.SECONDARY);
    private static final Set<Stage> BASIC = EnumSet.of(
            Stage.PRESCHOOL,
            Stage.PRIMARY,
            Stage.LOWER_SECONDARY,
            Stage.COMPULSORY,
            Stage.UPPER_SECONDARY,
            Stage.GENERAL_UPPER_SECONDARY,
            Stage.VOCATIONAL_UPPER_SECONDARY,
            Stage.BASIC,
            Stage.SPECIAL,
            Stage.SECONDARY);

    private Stages() {}

    static boolean within(String part, String whole) {
        return part.equals(whole) || together(List.of(part, whole)).equals(whole);
    }

    static String together(List<String> values) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        values.forEach(value -> stages.add(Coded.of(Stage.class, value)));
        if (stages.contains(Stage.ALL)) {
            return Stage.ALL.code();
        }
        if (stages.size() == 1) {
            return values.get(0);
        }
        if (COMPULSORY.containsAll(stages)) {
            return Stage.COMPULSORY.code();
        }
        if (UPPER.containsAll(stages)) {
            return Stage.UPPER_SECONDARY.code();
        }
        if (SECONDARY.containsAll(stages)) {
            return Stage.SECONDARY.code();
        }
        return BASIC.containsAll(stages) ? Stage.BASIC.code() : values.get(values.size() - 1);
    }
}
