package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Table;
import org.edustat.validation.rule.Wording;

/** 错位：一行（或一栏）的数与上年同位置的都对不上，移动一格就都对得上，多半是填写时整体错了一格。请核对整行（栏）。 */
final class LineShifted implements Rule {

    /** Of four values that are moved, one may be wrong for another reason. */
    private static final int FOUR = 4;

    private static final int[] STEPS = {-1, 1};

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
        Habit habit = new Habit(claims, near, far);
        return claims.papers().stream()
                .flatMap(paper -> paper.tables().stream())
                .filter(table -> table.odd(habit::isOdd).size() >= cells)
                .flatMap(table -> table.lines().stream().flatMap(line -> check(habit, table, line)));
    }

    private Stream<Breach> check(Habit habit, Table table, List<Observation> line) {
        Set<Observation> odd = table.odd(habit::isOdd);
        List<Integer> places = IntStream.range(0, line.size())
                .filter(at -> odd.contains(line.get(at)))
                .boxed()
                .toList();
        if (places.size() < cells || places.size() * 2 <= line.size()) {
            return Stream.empty();
        }
        return IntStream.of(STEPS)
                .filter(step -> fits(habit, line, step))
                .limit(1)
                .boxed()
                .flatMap(step -> breaches(habit, line, places, step));
    }

    /** Whether the values of a line, moved by one place, are what stands there in other years. */
    private boolean fits(Habit habit, List<Observation> line, int step) {
        int fitting = 0;
        int asked = 0;
        for (int at = 0; at < line.size(); at++) {
            int meant = at + step;
            List<Observation> around = meant < 0 || meant >= line.size() ? List.of() : habit.around(line.get(meant));
            asked += around.isEmpty() ? 0 : 1;
            fitting += habit.fits(line.get(at), around) ? 1 : 0;
        }
        return fitting >= cells && fitting * FOUR >= asked * (FOUR - 1);
    }

    /** Between the first and the last odd cell all were moved, also what looks like its neighbour. */
    private Stream<Breach> breaches(Habit habit, List<Observation> line, List<Integer> odd, int step) {
        int last = odd.get(odd.size() - 1);
        List<Suspect> moved = IntStream.rangeClosed(odd.get(0), last)
                .mapToObj(at -> Breach.sure(line.get(at), value(line, at - step)))
                .toList();
        return odd.stream().map(at -> breach(habit, line.get(at), moved));
    }

    /** What should stand where a value came to stand: the one that was moved from there. */
    private static @Nullable BigDecimal value(List<Observation> line, int at) {
        return at < 0 || at >= line.size() ? null : line.get(at).amount().value();
    }

    private Breach breach(Habit habit, Observation cell, List<Suspect> moved) {
        Observation usual = habit.around(cell).get(0);
        return Breach.allCertain(
                wording.finding(
                        this, Severity.ERROR, cell, Wording.value(cell), Wording.value(usual), Wording.place(usual)),
                cell,
                moved);
    }
}
