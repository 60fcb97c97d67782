package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Stage;
import org.edustat.extraction.signs.Sought;

/** Of which stage the number of a cell is, where the row names a school of several or the table only one. */
final class CellStage {

    static final Set<String> OF_SECONDARY =
            Set.of(Stage.LOWER_SECONDARY.code(), Stage.UPPER_SECONDARY.code(), Stage.GENERAL_UPPER_SECONDARY.code());
    private static final Set<String> OF_VOCATIONAL =
            Set.of(Stage.VOCATIONAL_UPPER_SECONDARY.code(), Stage.HIGHER_VOCATIONAL.code());

    private static final String BOTH = "完全中学|完中";
    private static final Sought OF_BOTH = Sought.of(BOTH);
    private static final String NINE = "九年(?:一贯)?制";
    private static final Sought NINE_YEARS = Sought.of(NINE);
    private static final Sought OF_SEVERAL = Sought.of(NINE + "|" + BOTH);
    private static final Sought OF_STAGES = Sought.of("(?:九|十二)年(?:一贯)?制");

    /** Schools of each stage have a first grade, and no other than 小学 says so without its own name. */
    private static final Sought GRADE = Sought.of("[一二三四]年级(?:[(（].*)?");

    private CellStage() {}

    /** Whether a school of several stages is named: of which of them a figure is, the other headers tell. */
    static boolean severalIn(String text) {
        return OF_SEVERAL.in(text);
    }

    /** Whether the label says no more than the grade: 一年级 under 普通高中 is one of that stage. */
    static boolean isGrade(Label label) {
        return GRADE.is(label.text());
    }

    /** The stage that is told nearer, unless it is a grade alone, or all 职业, and something farther tells whose. */
    static @Nullable Filling nearest(@Nullable Filling nearer, @Nullable Filling farther) {
        boolean open = nearer == null
                || farther != null && (isGrade(nearer.label()) && !holdsSeveral(farther) || isWider(nearer, farther));
        return open ? farther : nearer;
    }

    /** 一年级 beside 七年级 under 义务教育 is the one of 小学. */
    private static boolean holdsSeveral(Filling stage) {
        return stage.value().equals(Stage.COMPULSORY.code()) || stage.value().equals(Stage.BASIC.code());
    }

    /** 双师型 under 中等职业教育 are teachers of that, and 职业教育中心 in a list of 中等职业学校 is one of those. */
    private static boolean isWider(Filling nearer, Filling farther) {
        return nearer.value().equals(Stage.VOCATIONAL.code()) && OF_VOCATIONAL.contains(farther.value());
    }

    /** @param indicator what is counted, or null */
    static @Nullable Filling of(Nearest nearest, List<SideSense> sides, @Nullable Filling indicator) {
        return ofSchools(narrower(nearest, sides), indicator);
    }

    /** 完全中学 in a table of 普通高中 are counted for that stage alone. */
    private static boolean isOfBoth(Filling stage) {
        return stage.value().equals(Stage.SECONDARY.code())
                && OF_BOTH.in(stage.label().text());
    }

    /** A school that is called 中学 is in a list of 普通高中 one of those. */
    private static @Nullable Filling narrower(Nearest nearest, List<SideSense> sides) {
        Filling stage = nearest.stage;
        Filling school = nearest.institution;
        if (stage != null && OF_STAGES.in(stage.label().text())) {
            return ofOneStage(sides).orElse(stage);
        }
        if (stage != null && school != null && stage.label().place() == Place.ROW) {
            Optional<Filling> preschool =
                    ofOneStage(sides).filter(told -> told.value().equals(Stage.PRESCHOOL.code()));
            if (preschool.isPresent()) {
                return preschool.get();
            }
        }
        if (stage != null && school != null && stage.label().equals(school.label())) {
            Optional<Filling> told =
                    ofOneStage(sides).filter(other -> !other.label().equals(school.label()));
            if (told.isPresent()) {
                return told.get();
            }
        }
        if (stage == null
                || !isOfBoth(stage) && (school == null || !stage.label().equals(school.label()))) {
            return stage;
        }
        if (!stage.value().equals(Stage.SECONDARY.code())) {
            return stage;
        }
        return sides.stream()
                .flatMap(side -> Stream.ofNullable(side.facets().stage()))
                .filter(told -> OF_SECONDARY.contains(told.value())
                        || told.value().equals(Stage.COMPULSORY.code()) && isCalledMiddle(stage))
                .findFirst()
                .map(told -> told.value().equals(Stage.COMPULSORY.code())
                        ? new Filling(stage.slot(), Stage.LOWER_SECONDARY.code(), stage.label(), stage.rule())
                        : told)
                .orElse(stage);
    }

    /** 锦山中学 among the schools of 义务教育 is one of 初中. */
    private static boolean isCalledMiddle(Filling stage) {
        String name = stage.label().text();
        return name.endsWith("中学") || name.endsWith("中");
    }

    /** 小学在校生数 in the row of a school of nine years counts its children of that stage alone. */
    private static Optional<Filling> ofOneStage(List<SideSense> sides) {
        return sides.stream()
                .flatMap(side -> Stream.ofNullable(side.facets().stage()))
                .filter(told -> told.label().place() == Place.COLUMN
                        && !OF_STAGES.in(told.label().text()))
                .findFirst();
    }

    /** Among schools one of nine years counts as 初中; its pupils, teachers and rooms are of both stages. */
    private static @Nullable Filling ofSchools(@Nullable Filling stage, @Nullable Filling indicator) {
        if (stage == null) {
            return null;
        }
        boolean both = stage.value().equals(Stage.LOWER_SECONDARY.code())
                && NINE_YEARS.in(stage.label().text())
                && (indicator == null || !indicator.value().equals("schools"));
        return both ? new Filling(stage.slot(), Stage.COMPULSORY.code(), stage.label(), stage.rule()) : stage;
    }
}
