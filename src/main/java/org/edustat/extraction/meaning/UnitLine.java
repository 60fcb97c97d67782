package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Filling;
import org.edustat.concept.Indicator;
import org.edustat.concept.Label;
import org.edustat.concept.Nature;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/**
 * The unit that stands over a whole table is that of most of its columns, not of all: 学校数 under 单位:人 are schools, and
 * 生师比 is a ratio there.
 */
final class UnitLine {

    private static final Sought SHARES = Sought.of("率|占比|比例|比重|百分比|%");

    /** What a title counts under a line of 个. */
    private static final Sought SCHOOLS = Sought.of("(?:[校园]|机构)[)）]?数|[(（]机构[)）]");

    private static final Pattern GROWTH = Pattern.compile(".*(?:增长|增幅|增速|升降幅度)[^\\p{IsHan}]*");
    private static final int LONGEST_GROWTH = 60;

    private UnitLine() {}

    /**
     * Whether a header counts by another unit than the line over the table.
     *
     * @param implied the unit in which the noun of the header is counted, else null
     * @param tallies whether that noun says that it is a count: 学校 alone may say of whom the persons are
     */
    static boolean contradicted(Unit line, @Nullable Unit implied, boolean tallies) {
        if (implied == null || !tallies || implied == line) {
            return false;
        }
        return switch (implied) {
            case INSTITUTION, CLASS, ITEM -> counts(line) || measures(line);
            case PERSON -> counts(line) && line != Unit.PERSON_TIME || measures(line);
            case VOLUME -> counts(line);
            default -> false;
        };
    }

    /** Whether a header names something that has a unit of its own, whatever the line says: a ratio, a rate. */
    static boolean frees(Filling counted, Indicators indicators, List<SideSense> sides) {
        Indicator indicator = indicators.find(counted.value()).orElse(null);
        return indicator != null
                && Hearing.HEADERS.contains(counted.label().place())
                && (indicator.nature() == Nature.RATIO && indicator.unit() != Unit.YUAN
                        || indicator.unit() == Unit.PERCENT && tellsShare(sides, true));
    }

    /** Whether a share is named where nothing says that the number is one: 大班额 without a unit may be classes. */
    static boolean unproven(Filling counted, Indicators indicators, List<SideSense> sides) {
        Indicator indicator = indicators.find(counted.value()).orElse(null);
        return indicator != null && indicator.unit() == Unit.PERCENT && !tellsShare(sides, false);
    }

    /** Whether a label speaks of a share: the nearest header of a row or a column, or any. */
    private static boolean tellsShare(List<SideSense> sides, boolean headers) {
        for (SideSense side : sides) {
            for (Label label : side.labels()) {
                boolean asked = !headers || Hearing.HEADERS.contains(label.place());
                if (asked && saysShare(label.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text speaks of a share. */
    static boolean saysShare(String text) {
        return SHARES.in(text);
    }

    /** Whether a header names a growth, which is told in percent: 比上年增长, but not 增减数. */
    static boolean saysGrowth(String header) {
        return header.length() <= LONGEST_GROWTH && GROWTH.matcher(header).matches();
    }

    /** 中等职业学校(机构)数 under 单位:个 are schools as well; what else stands under 个 may be anything. */
    static boolean ofSchools(List<SideSense> sides) {
        return sides.get(sides.size() - 1).labels().stream().anyMatch(label -> SCHOOLS.in(label.text()));
    }

    /** Whether things or people are counted by the unit, one by one. */
    static boolean counts(@Nullable Unit line) {
        return line != null
                && switch (line) {
                    case PERSON, PERSON_TIME, INSTITUTION, CLASS, ITEM -> true;
                    default -> false;
                };
    }

    static boolean measures(Unit line) {
        return line == Unit.SQUARE_METRE || line == Unit.YUAN || line == Unit.VOLUME;
    }
}
