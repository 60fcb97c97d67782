package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Table;
import org.edustat.validation.rule.Wording;

/** 照抄上年：一栏（或一行）的人数、金额与上年逐个相同，多半是沿用了上年的表而没有更新。请按今年的实际填报。 */
final class CopiedFromLastYear implements Rule {

    /** What hardly stays the same to the last digit; schools and areas may. */
    private static final Set<Unit> MOVING = EnumSet.of(Unit.PERSON, Unit.PERSON_TIME, Unit.YUAN);

    /** A line of equal values speaks louder than what a figure should be by a sum or two. */
    private static final int COPIED = 10;

    private final Wording wording;
    private final int cells;
    private final BigDecimal least;

    CopiedFromLastYear(RuleBasis basis) {
        this.wording = basis.wording();
        this.cells = basis.thresholds().number(this, "cells").intValueExact();
        this.least = basis.thresholds().number(this, "least");
    }

    private record Pair(Observation now, Observation before) {

        boolean same() {
            return Objects.equals(now.amount().value(), before.amount().value());
        }
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.papers().stream()
                .flatMap(paper -> Stream.concat(
                        paper.tables().stream().flatMap(table -> check(claims, table)), inSentences(claims, paper)));
    }

    /** A bulletin of which the year alone was changed. */
    private Stream<Breach> inSentences(Claims claims, Sheets paper) {
        List<Observation> sentences = paper.observations()
                .filter(told -> told.source().origin() instanceof Origin.InText)
                .toList();
        List<Pair> copied = sentences.size() < cells ? List.of() : copied(claims, sentences);
        return copied.stream().map(pair -> breach(pair, copied.size()));
    }

    private Stream<Breach> check(Claims claims, Table table) {
        Set<Pair> cells = new LinkedHashSet<>();
        int most = 0;
        for (List<Observation> line : table.lines()) {
            List<Pair> copied = copied(claims, line);
            if (!copied.isEmpty()) {
                // schools and classes beside them were copied too
                pairs(claims, line.stream()).filter(Pair::same).forEach(cells::add);
            }
            most = Math.max(most, copied.size());
        }
        if (most > 0) {
            cells.addAll(besides(claims, table, cells));
        }
        int together = most;
        return cells.stream().map(pair -> breach(pair, together));
    }

    /** Where half of what a table says of one school level was copied, what may well stay the same was copied too. */
    private static List<Pair> besides(Claims claims, Table table, Set<Pair> copied) {
        Map<Stage, Integer> all = new EnumMap<>(Stage.class);
        Map<Stage, Integer> found = new EnumMap<>(Stage.class);
        table.cells().forEach(cell -> all.merge(cell.key().stage(), 1, Integer::sum));
        copied.forEach(pair -> found.merge(pair.now().key().stage(), 1, Integer::sum));
        Predicate<Stage> most = stage -> found.getOrDefault(stage, 0) * 2 >= all.getOrDefault(stage, 0);
        return pairs(
                        claims,
                        table.cells().stream()
                                .filter(cell -> most.test(cell.key().stage())))
                .filter(Pair::same)
                .toList();
    }

    private List<Pair> copied(Claims claims, List<Observation> line) {
        List<Pair> pairs = pairs(claims, line.stream().filter(this::moves)).toList();
        List<Pair> same = pairs.stream().filter(Pair::same).toList();
        return same.size() >= cells && same.size() + 1 >= pairs.size() ? same : List.of();
    }

    private static Stream<Pair> pairs(Claims claims, Stream<Observation> cells) {
        return cells.mapMulti((now, found) -> {
            Observation before = lastYear(claims, now);
            if (before != null) {
                found.accept(new Pair(now, before));
            }
        });
    }

    private boolean moves(Observation cell) {
        BigDecimal value = cell.amount().value();
        return MOVING.contains(cell.amount().unit()) && value != null && value.compareTo(least) >= 0;
    }

    /** As another paper told it: two years of one table are compared by the rule on copied columns. */
    private static @Nullable Observation lastYear(Claims claims, Observation now) {
        for (Observation before : claims.claimed(now.key(), -1)) {
            if (!before.source().path().equals(now.source().path())) {
                return before;
            }
        }
        return null;
    }

    /** Other figures that do not agree with a copied one are explained by it. */
    private Breach breach(Pair pair, int cells) {
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        pair.now(),
                        Wording.value(pair.now()),
                        Wording.place(pair.before()),
                        Integer.toString(cells)),
                pair.now(),
                List.of(new Suspect(pair.now(), COPIED, null)),
                values -> Objects.equals(
                        values.apply(pair.now()), pair.before().amount().value()));
    }
}
