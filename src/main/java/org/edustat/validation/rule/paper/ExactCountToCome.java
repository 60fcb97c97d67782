package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.edustat.concept.Genre;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.concept.Target;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Today;
import org.edustat.validation.rule.Wording;

/** 未来年份的精确数：尚未到来的一年，却写出精确到个位的人数，而全文不是计划。多半是年份有误，请核对。 */
final class ExactCountToCome implements Rule {

    private static final BigDecimal ROUND = BigDecimal.valueOf(100);

    private final Wording wording;
    private final BigDecimal least;
    private final Set<String> counted;
    private final List<String> planned;

    ExactCountToCome(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least");
        this.counted = Set.of(basis.thresholds().text(this, "indicators").split("\\+"));
        this.planned = List.of(basis.thresholds().text(this, "planned").split("\\+"));
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.only(Target.class)
                .filter(target -> counted.contains(target.key().indicator()))
                .filter(target -> target.source().genre() != Genre.PLAN && isExact(target))
                .filter(target -> !isPlanned(target.source().origin().quotation()))
                .filter(target -> isToCome(target, claims.today()))
                .map(target -> Breach.remark(wording.finding(
                        this,
                        Severity.WARNING,
                        target,
                        target.source().origin().text(),
                        target.key().period().notation())));
    }

    private boolean isPlanned(String sentence) {
        return planned.stream().anyMatch(sentence::contains);
    }

    /** Whoever promises a number promises a round one. */
    private boolean isExact(Target target) {
        BigDecimal value = target.amount().value();
        return target.amount().qualifier() == Qualifier.EXACT
                && value != null
                && value.compareTo(least) >= 0
                && value.remainder(ROUND).signum() != 0;
    }

    private static boolean isToCome(Target target, Today today) {
        int year = target.key().period().workbookYear();
        LocalDate issued = target.source().issued();
        return issued == null ? today.isBefore(LocalDate.of(year, Month.JANUARY, 1)) : year > issued.getYear();
    }
}
