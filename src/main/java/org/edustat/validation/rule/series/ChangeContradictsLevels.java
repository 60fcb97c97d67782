package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Change;
import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Possible;
import org.edustat.concept.Rounding;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Digits;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.Years;

/** 增减数与前后两期不符：本期数减去增加数应等于上期数，增长率同理。请核对；确属口径不同（如“新增”不等于“净增”）的，请加说明。 */
final class ChangeContradictsLevels implements Rule {

    private static final int PERCENT_DIGITS = 2;

    /** As long as a plan runs, whose end looks back to its beginning. */
    private static final int MOST_YEARS = 5;

    /** More than speaks against a level by itself, less than where other figures speak against it too. */
    private static final int ASKED_FIRST = 4;

    private static final MathContext PRINTED = new MathContext(3);

    private final Wording wording;
    private final BigDecimal tolerance;

    ChangeContradictsLevels(RuleBasis basis) {
        this.wording = basis.wording();
        this.tolerance = basis.thresholds().number(this, "tolerance");
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Asked, Set<BigDecimal>> told = new HashMap<>();
        claims.only(Change.class)
                .forEach(change -> Asked.of(change)
                        .ifPresent(asked -> told.computeIfAbsent(asked, any -> new HashSet<>())
                                .add(Digits.plain(change))));
        return claims.only(Change.class)
                .filter(change -> Asked.of(change)
                        .map(asked -> told.getOrDefault(asked, Set.of()).size() == 1)
                        .orElse(false))
                .flatMap(change -> check(claims, change).stream());
    }

    /** Of several growths that a paper tells of one figure only one can be its own; who tells which it is? */
    private record Asked(String path, Key key, Period since, Unit unit) {

        static Optional<Asked> of(Change change) {
            return ChangeContradictsLevels.base(change)
                    .filter(base ->
                            base.lastDay().isBefore(change.key().period().lastDay()))
                    .map(base -> new Asked(
                            change.source().path(),
                            change.key(),
                            base,
                            change.amount().unit()));
        }
    }

    private Optional<Breach> check(Claims claims, Change change) {
        Observation now = claims.beside(change, change.key()).orElse(null);
        return now == null || isOneOfSeveral(claims, change, now) || isOfSeveralYears(claims, change, now)
                ? Optional.empty()
                : base(change)
                        .flatMap(base -> claims.beside(change, change.key().withPeriod(base)))
                        .flatMap(before -> check(claims, change, now, before));
    }

    /** Where its paper gives the level several values, who tells from which one it is counted? */
    private static boolean isOneOfSeveral(Claims claims, Change change, Observation now) {
        return claims.claimed(change.key()).stream()
                .anyMatch(other -> other.source().path().equals(change.source().path())
                        && Possible.of(other).disjoint(Possible.of(now)));
    }

    /** 2014、2015、2016年依次为5.03、5.87、6.92亿元，年均增长17.3%: the year before is not the one that is meant. */
    private boolean isOfSeveralYears(Claims claims, Change change, Observation now) {
        return change.base() == null
                && IntStream.rangeClosed(2, MOST_YEARS)
                        .mapToObj(years -> claims.findBeside(change, -years))
                        .anyMatch(first -> first != null && fits(change, readings(change, now, first)));
    }

    /** The period that the change is counted from: the year before, where none is named. */
    private static Optional<Period> base(Change change) {
        return change.base() == null ? Years.shifted(change.key().period(), -1) : Optional.of(change.base());
    }

    private Optional<Breach> check(Claims claims, Change change, Observation now, Observation before) {
        List<Expected> readings = readings(change, now, before);
        return readings.isEmpty() || fits(change, readings)
                ? Optional.empty()
                : Optional.of(new Breach(
                        finding(change, now, before, readings.get(0).written()),
                        change,
                        List.of(
                                new Suspect(change, ASKED_FIRST, null),
                                Suspicion.other(claims, now, moved(change, now, before, 1)),
                                Suspicion.other(claims, before, moved(change, before, now, -1))),
                        values ->
                                !fits(change, readings(change, now, before, values.apply(now), values.apply(before)))));
    }

    private static boolean fits(Change change, List<Expected> readings) {
        Interval said = Possible.of(change);
        return readings.stream().anyMatch(expected -> !expected.possible().disjoint(said));
    }

    private List<Expected> readings(Change change, Observation now, Observation before) {
        return readings(change, now, before, Possible.exact(now), Possible.exact(before));
    }

    /** What the change should be: of a rate, "2%" may be points or a growth, and either will do. */
    private List<Expected> readings(
            Change change,
            Observation now,
            Observation before,
            @Nullable BigDecimal level,
            @Nullable BigDecimal previous) {
        if (level == null
                || previous == null
                || now.amount().unit() != before.amount().unit()) {
            return List.of();
        }
        List<Expected> readings = new ArrayList<>();
        BigDecimal difference = level.subtract(previous);
        if (inTheSameUnit(change, now)) {
            BigDecimal rounding = Rounding.of(now).add(Rounding.of(before));
            readings.add(Expected.around(difference, rounding, Wording.plain(difference)));
        }
        if (change.amount().unit() == Unit.PERCENT && previous.signum() != 0) {
            BigDecimal growth = difference.movePointRight(PERCENT_DIGITS).divide(previous, MathContext.DECIMAL64);
            readings.add(Expected.around(growth, tolerance, Wording.plain(growth.round(PRINTED)) + "%"));
            yearly(now, before, level, previous).ifPresent(readings::add);
        }
        return readings;
    }

    /** Over several years a growth may be the mean of a year (年均增长). */
    private Optional<Expected> yearly(Observation now, Observation before, BigDecimal level, BigDecimal previous) {
        int years = now.key().period().workbookYear() - before.key().period().workbookYear();
        if (years < 2 || level.signum() <= 0 || previous.signum() <= 0) {
            return Optional.empty();
        }
        double growth = StrictMath.pow(level.doubleValue() / previous.doubleValue(), 1.0 / years) - 1;
        BigDecimal percent = BigDecimal.valueOf(growth).movePointRight(PERCENT_DIGITS);
        return Optional.of(Expected.around(percent, tolerance, Wording.plain(percent.round(PRINTED)) + "%"));
    }

    /** What the one level should be by the other one and the change; null where the change is no difference. */
    private static @Nullable BigDecimal moved(Change change, Observation level, Observation other, int sign) {
        BigDecimal by = Possible.exact(change);
        BigDecimal from = other.amount().value();
        return by == null || from == null || !inTheSameUnit(change, level)
                ? null
                : from.add(by.multiply(BigDecimal.valueOf(sign)));
    }

    private static boolean inTheSameUnit(Change change, Observation level) {
        Unit unit = change.amount().unit() == Unit.PERCENTAGE_POINT
                ? Unit.PERCENT
                : change.amount().unit();
        return unit == level.amount().unit();
    }

    private Finding finding(Change change, Observation now, Observation before, String expected) {
        return wording.finding(
                this,
                Severity.WARNING,
                change,
                change.source().origin().text(),
                Wording.value(change),
                Wording.value(now),
                Wording.place(now),
                before.key().period().notation(),
                Wording.value(before),
                Wording.place(before),
                expected);
    }

    private record Expected(Interval possible, String written) {

        static Expected around(BigDecimal value, BigDecimal by, String written) {
            return new Expected(Interval.point(value).widened(by), written);
        }
    }
}
