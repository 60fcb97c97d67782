package org.edustat.validation.rule.value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Indicator;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 半个人：人数、校数、班数应为整数。多半是以“万人”为单位填了“人”栏，或小数点错位。 */
final class FractionOfCount implements ClaimRule {

    private static final Set<Unit> WHOLE = EnumSet.of(Unit.PERSON, Unit.PERSON_TIME, Unit.INSTITUTION, Unit.CLASS);

    private final Indicators indicators;
    private final Wording wording;

    FractionOfCount(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        BigDecimal value = claim.amount().value();
        return value != null && claim instanceof Observation && isCount(claim) && isBroken(value)
                ? Optional.of(Breach.certain(
                        wording.finding(
                                this,
                                Severity.ERROR,
                                claim,
                                claim.source().origin().text(),
                                Wording.value(claim)),
                        claim,
                        null))
                : Optional.empty();
    }

    /** Averages are counted in persons too and may well be broken. */
    private boolean isCount(Claim claim) {
        return WHOLE.contains(claim.amount().unit())
                && indicators
                        .find(claim.key().indicator())
                        .map(Indicator::nature)
                        .filter(nature -> nature.adds())
                        .isPresent();
    }

    private static boolean isBroken(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }
}
