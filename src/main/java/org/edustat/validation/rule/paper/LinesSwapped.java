package org.edustat.validation.rule.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Table;
import org.edustat.validation.rule.Wording;

/** 两栏（或两行）互换：两栏的数与上年同位置的都对不上，彼此换过来就都对得上，多半是栏名、地名写反，或整栏填反。请核对。 */
final class LinesSwapped implements Rule {

    /** Of four values that were exchanged, one may be wrong for another reason. */
    private static final int FOUR = 4;

    private final Wording wording;
    private final int cells;
    private final double near;
    private final double far;

    LinesSwapped(RuleBasis basis) {
        this.wording = basis.wording();
        this.cells = basis.thresholds().number(this, "cells").intValueExact();
        this.near = basis.thresholds().number(this, "near").doubleValue();
        this.far = basis.thresholds().number(this, "far").doubleValue();
    }

    /** A figure and the one that stands across from it in the other line. */
    private record Pair(Observation one, Observation other) {}

    @Override
    public Stream<Breach> check(Claims claims) {
        Habit habit = new Habit(claims, near, far);
        return claims.papers().stream()
                .flatMap(paper -> paper.tables().stream())
                .filter(table -> table.odd(habit::isOdd).size() >= 2 * cells)
                .flatMap(table -> Stream.concat(
                        check(
                                habit,
                                table,
                                table.columns().values(),
                                cell -> table.place(cell).row()),
                        check(
                                habit,
                                table,
                                table.rows().values(),
                                cell -> table.place(cell).column())));
    }

    private Stream<Breach> check(
            Habit habit, Table table, Collection<List<Observation>> lines, ToIntFunction<Observation> place) {
        List<List<Observation>> odd =
                lines.stream().filter(line -> isOdd(table, habit, line)).toList();
        List<Breach> breaches = new ArrayList<>();
        for (int one = 0; one < odd.size(); one++) {
            for (int other = one + 1; other < odd.size(); other++) {
                breaches.addAll(check(habit, pairs(odd.get(one), odd.get(other), place)));
            }
        }
        return breaches.stream();
    }

    private boolean isOdd(Table table, Habit habit, List<Observation> line) {
        Set<Observation> odd = table.odd(habit::isOdd);
        long found = line.stream().filter(odd::contains).count();
        return found >= cells && found * 2 > line.size();
    }

    private static List<Pair> pairs(List<Observation> one, List<Observation> other, ToIntFunction<Observation> place) {
        Map<Integer, Observation> across = new LinkedHashMap<>();
        other.forEach(cell -> across.put(place.applyAsInt(cell), cell));
        List<Pair> pairs = new ArrayList<>();
        for (Observation cell : one) {
            Observation beside = across.get(place.applyAsInt(cell));
            if (beside != null) {
                pairs.add(new Pair(cell, beside));
            }
        }
        return pairs;
    }

    private List<Breach> check(Habit habit, List<Pair> pairs) {
        int asked = 0;
        int fitting = 0;
        for (Pair pair : pairs) {
            List<Observation> ofOne = habit.around(pair.one());
            List<Observation> ofOther = habit.around(pair.other());
            boolean known = !ofOne.isEmpty() && !ofOther.isEmpty();
            asked += known ? 1 : 0;
            fitting += known && habit.fits(pair.one(), ofOther) && habit.fits(pair.other(), ofOne) ? 1 : 0;
        }
        return fitting < cells || fitting * FOUR < asked * (FOUR - 1)
                ? List.of()
                : pairs.stream()
                        .flatMap(pair -> Stream.of(breach(pair.one(), pair.other()), breach(pair.other(), pair.one())))
                        .toList();
    }

    private Breach breach(Observation cell, Observation other) {
        return Breach.certain(
                wording.finding(
                        this, Severity.ERROR, cell, Wording.value(cell), Wording.value(other), Wording.place(other)),
                cell,
                other.amount().value());
    }
}
