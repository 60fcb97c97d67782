package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Possible;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 存量与流量不符：上年在校生加招生减毕业生，应与今年在校生相近（经验校验）。转学、休学较多的，请写明原因。 */
final class StockAgainstFlow implements Rule {

    private static final String STOCK = "students";
    private static final String IN = "entrants";
    private static final String OUT = "graduates";

    private final Wording wording;
    private final BigDecimal tolerance;
    private final BigDecimal least;

    StockAgainstFlow(RuleBasis basis) {
        this.wording = basis.wording();
        this.tolerance = basis.thresholds().number(this, "tolerance");
        this.least = basis.thresholds().number(this, "least");
    }

    /** Last year's stock, what came in and went out, and what there is now. */
    private record Balance(Observation now, Observation before, Observation in, Observation out) {

        static Optional<Balance> of(Claims claims, Observation now) {
            Key key = now.key();
            return claims.beside(now, -1)
                    .flatMap(before -> claims.beside(now, key.withIndicator(IN))
                            .flatMap(in -> claims.beside(now, key.withIndicator(OUT))
                                    .map(out -> new Balance(now, before, in, out))))
                    .filter(Balance::exact);
        }

        private boolean exact() {
            return Stream.of(now, before, in, out).allMatch(one -> Possible.exact(one) != null);
        }

        BigDecimal expected(Function<Claim, @Nullable BigDecimal> values) {
            return value(before, values).add(value(in, values)).subtract(value(out, values));
        }

        static BigDecimal value(Claim claim, Function<Claim, @Nullable BigDecimal> values) {
            BigDecimal value = values.apply(claim);
            return value == null ? BigDecimal.ZERO : value;
        }
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(STOCK::equals)
                .flatMap(now -> Balance.of(claims, now).stream())
                .filter(balance -> broken(balance, claim -> claim.amount().value()))
                .map(balance -> breach(claims, balance));
    }

    private boolean broken(Balance balance, Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal now = Balance.value(balance.now(), values);
        BigDecimal before = Balance.value(balance.before(), values);
        BigDecimal off = now.subtract(balance.expected(values)).abs();
        return before.max(now).compareTo(least) >= 0
                && off.compareTo(before.max(now).multiply(tolerance)) > 0;
    }

    private Breach breach(Claims claims, Balance balance) {
        Function<Claim, @Nullable BigDecimal> written = claim -> claim.amount().value();
        BigDecimal expected = balance.expected(written);
        BigDecimal gap = Balance.value(balance.now(), written).subtract(expected);
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        balance.now(),
                        Wording.value(balance.now()),
                        Wording.plain(expected),
                        Wording.value(balance.before()),
                        Wording.value(balance.in()),
                        Wording.value(balance.out()),
                        Wording.place(balance.before())),
                balance.now(),
                List.of(
                        Suspicion.accused(claims, balance.now(), expected),
                        Suspicion.other(
                                claims,
                                balance.before(),
                                Balance.value(balance.before(), written).add(gap)),
                        Suspicion.other(
                                claims,
                                balance.in(),
                                Balance.value(balance.in(), written).add(gap)),
                        Suspicion.other(
                                claims,
                                balance.out(),
                                Balance.value(balance.out(), written).subtract(gap))),
                values -> broken(balance, values));
    }
}
