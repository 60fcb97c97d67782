package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Possible;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Thresholds.Threshold;
import org.edustat.validation.rule.Wording;

/** 其中数大于总数：专任教师不能多于教职工，随迁子女、寄宿生等不能多于在校生，学校数不能多于班级数。请核对两个数。 */
final class OrderOfCounts implements Rule {

    private final Wording wording;
    private final List<Order> orders;

    OrderOfCounts(RuleBasis basis) {
        this.wording = basis.wording();
        this.orders = basis.thresholds().of(this).stream()
                .map(line -> Order.of(basis, line))
                .toList();
    }

    /** What is never more than what, as in {@code teachers,staff}. */
    private record Order(String fewer, String more) {

        static Order of(RuleBasis basis, Threshold line) {
            return new Order(
                    line.parameterCell().indicator(basis.indicators()),
                    line.valueCell().indicator(basis.indicators()));
        }
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(indicator ->
                        orders.stream().anyMatch(order -> order.fewer().equals(indicator)))
                .flatMap(fewer -> orders.stream()
                        .filter(order -> order.fewer().equals(fewer.key().indicator()))
                        .flatMap(order -> claims.beside(fewer, fewer.key().withIndicator(order.more())).stream())
                        .filter(more -> Possible.of(more).disjoint(Possible.of(fewer))
                                && isMore(fewer.amount().value(), more.amount().value()))
                        .map(more -> breach(claims, fewer, more)));
    }

    private static boolean isMore(@Nullable BigDecimal fewer, @Nullable BigDecimal more) {
        return fewer != null && more != null && fewer.compareTo(more) > 0;
    }

    private Breach breach(Claims claims, Observation fewer, Observation more) {
        boolean onePaper = fewer.source().path().equals(more.source().path());
        return new Breach(
                wording.finding(
                        this,
                        onePaper ? Severity.ERROR : Severity.WARNING,
                        fewer,
                        Wording.value(fewer),
                        wording.labelZh(more.key()),
                        wording.labelEn(more.key()),
                        Wording.value(more),
                        Wording.place(more)),
                fewer,
                List.of(
                        Suspicion.accused(claims, fewer, more.amount().value()),
                        Suspicion.other(claims, more, fewer.amount().value())),
                values -> isMore(values.apply(fewer), values.apply(more)));
    }
}
