package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Kind;
import org.edustat.concept.Measure;
import org.edustat.concept.Unit;

/**
 * What one label says, whichever of a table's sides it stands on. It follows from its words, and from whether it is a
 * header, and so is worked out once for all labels with the same text.
 *
 * @param words the words of terms
 * @param several whether it names several things, and so cannot say which of them is counted
 * @param pattern the words in one line, for {@link Speech}
 * @param turn whether it makes a target or a change of a number, else null
 * @param share whether it names a share
 * @param unit the unit that it names, else null
 * @param implied the unit in which its last noun is counted, else null
 * @param tallies whether that noun says that it is a count: 学校数
 * @param stage the code of a facet, as are the next two; null where it names none
 * @param institution the one school that it names, else null
 * @param region the place that it names, else null
 * @param theme what a title says that its figures are about or a part of, else null
 * @param rest what it says beyond the catalogue
 * @param names whether it only names a school or a place, or is a mere number: another one in its stead would say the
 *     same of what is counted
 */
record LabelSense(
        List<Heard.Word> words,
        boolean several,
        String pattern,
        KindReader.@Nullable Turn turn,
        boolean share,
        @Nullable Measure unit,
        @Nullable Unit implied,
        boolean tallies,
        @Nullable String stage,
        @Nullable String sector,
        @Nullable String area,
        @Nullable String institution,
        RegionReader.@Nullable Told region,
        @Nullable Theme theme,
        Rest rest,
        boolean names) {

    private static final String SILENT = Speech.pattern(List.of(), false);

    /**
     * What the name of one school says, or a number without words, as its code is one: nothing of what is counted
     * there.
     *
     * @param institution null for a number
     */
    static LabelSense ofName(
            @Nullable String institution,
            @Nullable String stage,
            @Nullable String sector,
            RegionReader.@Nullable Told region,
            Rest rest,
            boolean names) {
        return new LabelSense(
                List.of(),
                false,
                SILENT,
                null,
                false,
                null,
                null,
                false,
                stage,
                sector,
                null,
                institution,
                region,
                null,
                rest,
                names && sector == null);
    }

    /** Whether it is heard to say of a place and of nothing else. */
    boolean onlyPlace() {
        return region != null
                && words.isEmpty()
                && turn == null
                && !share
                && unit == null
                && implied == null
                && stage == null
                && sector == null
                && area == null
                && institution == null;
    }

    LabelSense asName() {
        return new LabelSense(
                words,
                several,
                pattern,
                turn,
                share,
                unit,
                implied,
                tallies,
                stage,
                sector,
                area,
                institution,
                region,
                theme,
                rest,
                true);
    }

    /** Whether it makes a change of a number. */
    boolean grows() {
        return turn != null && turn.kind() == Kind.CHANGE;
    }
}
