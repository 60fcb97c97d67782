package org.edustat.concept;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a national standard says of one county in one year: its schools one by one, how far they lie apart, what is
 * asked of the county as a whole, and the least that would close the gap.
 *
 * @param standard the id of the standard
 * @param name its name
 * @param basis the document of the edition that held in that year
 * @param rules how schools are counted where the document was not at hand, each with its mark
 * @param year the workbook's year of the figures
 * @param standing of all that is known together; open while anything is
 * @param ofSchools of the schools and how far they lie apart; open for a standard that asks for none
 * @param schools those that count, by stage and name
 * @param gap what to add; nothing where the schools pass or nobody knows
 * @param gapCloses whether the schools pass when the gap is added and all is computed again
 */
public record CountyEvaluation(
        String standard,
        String name,
        Citation basis,
        List<Citation> rules,
        String region,
        int year,
        Standing standing,
        Standing ofSchools,
        List<Criterion> criteria,
        List<School> schools,
        List<Spread> spreads,
        List<Addition> gap,
        boolean gapCloses) {

    public CountyEvaluation {
        rules = List.copyOf(rules);
        criteria = List.copyOf(criteria);
        schools = List.copyOf(schools);
        spreads = List.copyOf(spreads);
        gap = List.copyOf(gap);
    }

    /** How something stands against the standard. */
    public enum Standing implements Coded {
        PASSES,
        FAILS,
        /** Figures are missing or too vague, or people have to look. */
        OPEN;

        /** Of several that are all required. */
        public static Standing all(List<Standing> each) {
            if (each.contains(FAILS)) {
                return FAILS;
            }
            return each.isEmpty() || each.contains(OPEN) ? OPEN : PASSES;
        }
    }

    /** One thing that is asked of the county as a whole. */
    public record Criterion(
            String code,
            String group,
            String name,
            String asked,
            @Nullable Figure figure,
            Standing standing,
            Citation citation) {}

    /**
     * A school, or the part of one that belongs to a stage.
     *
     * @param pupils of this stage
     * @param share how much of what the school has counts for this stage; 1 where it has no other
     */
    public record School(
            String name, Stage stage, BigDecimal pupils, BigDecimal share, List<Measured> measured, Standing standing) {

        public School {
            measured = List.copyOf(measured);
        }
    }

    /**
     * One resource of a school.
     *
     * @param value for each so many pupils; null where a figure is missing or vague
     * @param standing against the threshold
     * @param aboveFloor whether it may be the one that a school is forgiven
     */
    public record Measured(
            String code,
            String name,
            @Nullable BigDecimal value,
            BigDecimal threshold,
            Standing standing,
            boolean aboveFloor,
            Citation citation) {}

    /** 差异系数 of one resource among the schools of a stage, weighted by their pupils. */
    public record Spread(
            Stage stage,
            String code,
            String name,
            int schools,
            @Nullable BigDecimal value,
            BigDecimal limit,
            Standing standing,
            Citation citation) {}

    /**
     * What a school has to get.
     *
     * @param stage of the figure that is to grow
     * @param resource the resource that it is for
     * @param indicator of the figure that is to grow
     * @param forSpread whether the school passes without it, and only lies too far behind the others
     */
    public record Addition(
            String school,
            Stage stage,
            String resource,
            String indicator,
            BigDecimal amount,
            Unit unit,
            boolean forSpread) {}
}
