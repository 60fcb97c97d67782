package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 与邻县雷同：两个地区同一年多个人数逐个相同，多半是复制了另一个地区的行或表。请核对。 */
final class CopiedFromNeighbour implements Rule {

    private final Wording wording;
    private final int cells;
    private final BigDecimal least;

    CopiedFromNeighbour(RuleBasis basis) {
        this.wording = basis.wording();
        this.cells = basis.thresholds().number(this, "cells").intValueExact();
        this.least = basis.thresholds().number(this, "least");
    }

    private record Neighbours(String one, String other, Period period) {}

    private record Twins(Observation one, Observation other) {}

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Neighbours, List<Twins>> alike = new LinkedHashMap<>();
        claims.regionsBelow().values().forEach(keys -> enter(alike, claims, keys));
        return alike.values().stream()
                .filter(twins -> twins.size() >= cells)
                .flatMap(twins -> twins.stream().map(pair -> breach(claims, pair, twins.size())));
    }

    /** Of one figure only two places are looked at that have the same value: of three it is hardly a copy. */
    private void enter(Map<Neighbours, List<Twins>> alike, Claims claims, List<Key> keys) {
        Map<BigDecimal, List<Observation>> byValue = new LinkedHashMap<>();
        for (Key key : keys) {
            claims.believed(key)
                    .filter(this::telling)
                    .ifPresent(told -> byValue.computeIfAbsent(
                                    Objects.requireNonNull(told.amount().value()), any -> new ArrayList<>())
                            .add(told));
        }
        byValue.values().stream().filter(same -> same.size() == 2).forEach(same -> {
            Observation one = same.get(0);
            Observation other = same.get(1);
            alike.computeIfAbsent(
                            new Neighbours(
                                    one.key().region(),
                                    other.key().region(),
                                    one.key().period()),
                            any -> new ArrayList<>())
                    .add(new Twins(one, other));
        });
    }

    private boolean telling(Observation told) {
        BigDecimal value = told.amount().value();
        return told.amount().unit() == Unit.PERSON && value != null && value.compareTo(least) >= 0;
    }

    private Breach breach(Claims claims, Twins pair, int cells) {
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        pair.other(),
                        Wording.value(pair.other()),
                        wording.region(pair.one().key()),
                        Wording.place(pair.one()),
                        Integer.toString(cells)),
                pair.other(),
                List.of(Suspicion.accused(claims, pair.other(), null), Suspicion.other(claims, pair.one(), null)),
                values -> Objects.equals(values.apply(pair.one()), values.apply(pair.other())));
    }
}
