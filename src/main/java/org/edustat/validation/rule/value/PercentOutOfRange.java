package org.edustat.validation.rule.value;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.Indicator;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 百分比超出范围：比例应在指标目录规定的最小值与最大值之间；毛入学率可以超过100%，其他比例不能。 */
final class PercentOutOfRange implements ClaimRule {

    private final Indicators indicators;
    private final Wording wording;

    PercentOutOfRange(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        // a growth in percent may be of any size
        if (claim.amount().unit() != Unit.PERCENT || claim instanceof Change) {
            return Optional.empty();
        }
        return indicators
                .find(claim.key().indicator())
                .filter(indicator -> indicator.unit() == Unit.PERCENT)
                .filter(indicator -> outside(indicator, claim.amount().value())
                        || outside(indicator, claim.amount().upper()))
                .map(indicator -> Breach.certain(
                        wording.finding(
                                this,
                                Severity.ERROR,
                                claim,
                                claim.source().origin().text(),
                                Wording.value(claim),
                                range(indicator)),
                        claim,
                        null));
    }

    private static boolean outside(Indicator indicator, @Nullable BigDecimal value) {
        return value != null
                && ((indicator.minimum() != null && value.compareTo(indicator.minimum()) < 0)
                        || (indicator.maximum() != null && value.compareTo(indicator.maximum()) > 0));
    }

    private static String range(Indicator indicator) {
        return end(indicator.minimum()) + "–" + end(indicator.maximum());
    }

    private static String end(@Nullable BigDecimal bound) {
        return bound == null ? "" : Wording.plain(bound) + "%";
    }
}
