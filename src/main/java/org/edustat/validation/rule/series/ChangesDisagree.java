package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Change;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 增减方向不一：同一份材料里，同一个指标一处说增加，一处说减少。请核对增减数与增减率。 */
final class ChangesDisagree implements Rule {

    private final Wording wording;

    ChangesDisagree(RuleBasis basis) {
        this.wording = basis.wording();
    }

    private record Subject(String path, Key key, @Nullable Period base) {}

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Subject, Change> first = new HashMap<>();
        return claims.only(Change.class).filter(change -> sign(change) != 0).flatMap(change -> {
            Change known = first.putIfAbsent(new Subject(change.source().path(), change.key(), change.base()), change);
            return known == null || sign(known) == sign(change) ? Stream.empty() : Stream.of(breach(known, change));
        });
    }

    private static int sign(Change change) {
        return Objects.requireNonNullElse(change.amount().value(), BigDecimal.ZERO)
                .signum();
    }

    private Breach breach(Change one, Change other) {
        return Breach.remark(wording.finding(
                this,
                Severity.WARNING,
                other,
                other.source().origin().text(),
                one.source().origin().text(),
                Wording.place(one)));
    }
}
