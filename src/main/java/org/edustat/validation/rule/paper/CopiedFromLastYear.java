package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Wording;

/** 照抄上年：一栏（或一行）的人数、金额与上年逐个相同，多半是沿用了上年的表而没有更新。请按今年的实际填报。 */
final class CopiedFromLastYear implements Rule {

    /** What hardly stays the same to the last digit; schools and areas may. */
    private static final Set<Unit> MOVING = EnumSet.of(Unit.PERSON, Unit.PERSON_TIME, Unit.YUAN);

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
        return Sheets.of(claims.all().toList())
                .flatMap(paper -> paper.tables().stream())
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> check(claims, line));
    }

    private Stream<Breach> check(Claims claims, List<Observation> line) {
        List<Pair> pairs = line.stream()
                .filter(this::moves)
                .<Pair>mapMulti(
                        (now, found) -> lastYear(claims, now).ifPresent(before -> found.accept(new Pair(now, before))))
                .toList();
        List<Pair> same = pairs.stream().filter(Pair::same).toList();
        boolean copied = same.size() >= cells && same.size() + 1 >= pairs.size();
        return copied ? same.stream().map(pair -> breach(pair, same.size())) : Stream.empty();
    }

    private boolean moves(Observation cell) {
        BigDecimal value = cell.amount().value();
        return MOVING.contains(cell.amount().unit()) && value != null && value.compareTo(least) >= 0;
    }

    /** As another paper told it: two years of one table are compared by the rule on copied columns. */
    private static Optional<Observation> lastYear(Claims claims, Observation now) {
        for (Observation before : claims.claimed(now.key(), -1)) {
            if (!before.source().path().equals(now.source().path())) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private Breach breach(Pair pair, int cells) {
        return Breach.remark(wording.finding(
                this,
                Severity.WARNING,
                pair.now(),
                Wording.value(pair.now()),
                Wording.place(pair.before()),
                Integer.toString(cells)));
    }
}
