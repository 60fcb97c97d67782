package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.validation.rule.Claims;

/**
 * What the same place has in the years around.
 *
 * @param near by so much of it a level moves from year to year
 * @param far by so much it hardly ever does
 */
record Habit(Claims claims, double near, double far) {

    private static final int[] AROUND = {-1, 1, -2, 2};

    /** Where hardly any of those is told. */
    private static final int[] FURTHER = {-3, 3};

    private static final int TWO = 2;

    /** One later year alone does not tell which of both is wrong. */
    List<Observation> around(Observation cell) {
        List<Observation> around = new ArrayList<>(AROUND.length);
        add(around, cell, AROUND);
        if (around.size() < TWO) {
            add(around, cell, FURTHER);
        }
        return around.size() == 1 && isLater(around.get(0), cell) ? List.of() : around;
    }

    private void add(List<Observation> around, Observation cell, int[] years) {
        for (int by : years) {
            Observation other = claims.findBeside(cell, by);
            if (other != null) {
                around.add(other);
            }
        }
    }

    private static boolean isLater(Observation other, Observation cell) {
        return other.key().period().workbookYear() > cell.key().period().workbookYear();
    }

    /** Whether the value of a cell is what stands in other years in the place of another cell. */
    boolean fits(Observation cell, List<Observation> aroundTheOther) {
        for (Observation other : aroundTheOther) {
            if (apart(cell, other) <= near) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell is like none of the years around. */
    boolean isOdd(Observation cell) {
        List<Observation> around = around(cell);
        for (Observation other : around) {
            if (apart(cell, other) <= far) {
                return false;
            }
        }
        return !around.isEmpty();
    }

    /** By how much of the smaller one the larger exceeds it. */
    private static double apart(Observation one, Observation other) {
        double a = number(one.amount().value());
        double b = number(other.amount().value());
        return Math.min(a, b) <= 0 ? (a == b ? 0 : Double.MAX_VALUE) : Math.max(a, b) / Math.min(a, b) - 1;
    }

    private static double number(@Nullable BigDecimal value) {
        return value == null ? 0 : value.doubleValue();
    }
}
