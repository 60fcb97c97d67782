package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 错位：一行（或一栏）的数与上年同位置的都对不上，移动一格就都对得上，多半是填写时整体错了一格。请核对整行（栏）。 */
final class LineShifted implements Rule {

    /** Of four values that are moved, one may be wrong for another reason. */
    private static final int FOUR = 4;

    private static final int[] STEPS = {-1, 1};
    private static final int[] AROUND = {-1, 1, -2, 2};

    private final Wording wording;
    private final int cells;
    private final double near;
    private final double far;

    LineShifted(RuleBasis basis) {
        this.wording = basis.wording();
        this.cells = basis.thresholds().number(this, "cells").intValueExact();
        this.near = basis.thresholds().number(this, "near").doubleValue();
        this.far = basis.thresholds().number(this, "far").doubleValue();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.papers().stream()
                .flatMap(paper -> paper.tables().stream())
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> check(claims, line));
    }

    /** Most lines are as they were: then nothing else is asked of them. */
    private Stream<Breach> check(Claims claims, List<Observation> line) {
        int odd = 0;
        for (Observation cell : line) {
            odd += isFar(claims, cell) ? 1 : 0;
        }
        boolean shifted =
                odd >= cells && odd * 2 > line.size() && IntStream.of(STEPS).anyMatch(step -> fits(claims, line, step));
        return shifted
                ? line.stream().filter(cell -> isFar(claims, cell)).map(cell -> breach(claims, cell))
                : Stream.empty();
    }

    /** What the same place has in the years around; one later year alone does not tell which of both is wrong. */
    private static List<Observation> around(Claims claims, Observation cell) {
        List<Observation> around = new ArrayList<>(AROUND.length);
        for (int by : AROUND) {
            Observation other = claims.findBeside(cell, by);
            if (other != null) {
                around.add(other);
            }
        }
        return around.size() == 1 && isLater(around.get(0), cell) ? List.of() : around;
    }

    private static boolean isLater(Observation other, Observation cell) {
        return other.key().period().workbookYear() > cell.key().period().workbookYear();
    }

    /** Whether the values of a line, moved by one place, are what stands there in other years. */
    private boolean fits(Claims claims, List<Observation> line, int step) {
        int fitting = 0;
        int asked = 0;
        for (int at = 0; at < line.size(); at++) {
            int meant = at + step;
            List<Observation> around = meant < 0 || meant >= line.size() ? List.of() : around(claims, line.get(meant));
            asked += around.isEmpty() ? 0 : 1;
            fitting += isNear(line.get(at), around) ? 1 : 0;
        }
        return fitting >= cells && fitting * FOUR >= asked * (FOUR - 1);
    }

    private boolean isNear(Observation cell, List<Observation> around) {
        for (Observation other : around) {
            if (apart(cell, other) <= near) {
                return true;
            }
        }
        return false;
    }

    private boolean isFar(Claims claims, Observation cell) {
        List<Observation> around = around(claims, cell);
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

    private Breach breach(Claims claims, Observation cell) {
        Observation usual = around(claims, cell).get(0);
        return Breach.certain(
                wording.finding(
                        this, Severity.ERROR, cell, Wording.value(cell), Wording.value(usual), Wording.place(usual)),
                cell,
                null);
    }
}
