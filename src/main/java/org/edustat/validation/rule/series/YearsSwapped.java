package org.edustat.validation.rule.series;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 两年的数填反：此表所填的上年数是别的材料的今年数，所填的今年数是别的材料的上年数。请核对两栏的年份。 */
final class YearsSwapped implements Rule {

    private final Wording wording;

    YearsSwapped(RuleBasis basis) {
        this.wording = basis.wording();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations()
                .mapMulti((later, found) -> earlier(claims, later)
                        .filter(earlier -> swapped(claims, earlier, later))
                        .ifPresent(earlier -> {
                            found.accept(breach(earlier, later));
                            found.accept(breach(later, earlier));
                        }));
    }

    /** What the same paper says of the year before. */
    private static Optional<Observation> earlier(Claims claims, Observation later) {
        return claims.beside(later, -1)
                .filter(earlier -> earlier.source().path().equals(later.source().path()))
                .filter(earlier -> !same(earlier, later));
    }

    private static boolean swapped(Claims claims, Observation earlier, Observation later) {
        return same(earlier, elsewhere(claims, later)) && same(later, elsewhere(claims, earlier));
    }

    /** What the most believed of the other papers says of the same key. */
    private static @Nullable Observation elsewhere(Claims claims, Observation here) {
        return claims.claimed(here.key()).stream()
                .filter(other -> !other.source().path().equals(here.source().path()))
                .findFirst()
                .orElse(null);
    }

    private static boolean same(Observation one, @Nullable Observation other) {
        return other != null
                && Objects.equals(one.amount().value(), other.amount().value());
    }

    private Breach breach(Observation one, Observation other) {
        return Breach.certain(
                wording.finding(
                        this,
                        Severity.ERROR,
                        one,
                        Wording.value(one),
                        other.key().period().notation(),
                        Wording.value(other)),
                one,
                other.amount().value());
    }
}
