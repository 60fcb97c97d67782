package org.edustat.validation.rule.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.edustat.concept.Claim;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 小数目：残疾、留守、随迁、受资助学生只有寥寥几人，公开后可能认出本人（教育部令第44号：不得泄露能够识别或者推断单个对象的资料）。 */
final class SmallCell implements ClaimRule {

    private final Wording wording;
    private final List<String> indicators;
    private final BigDecimal fewest;

    SmallCell(RuleBasis basis) {
        this.wording = basis.wording();
        this.indicators = List.of(basis.thresholds().text(this, "indicators").split("\\+"));
        this.fewest = basis.thresholds().number(this, "fewest");
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        BigDecimal value = claim.amount().value();
        boolean small = claim instanceof Observation
                && value != null
                && indicators.contains(claim.key().indicator())
                && value.signum() > 0
                && value.compareTo(fewest) < 0;
        return small
                ? Optional.of(Breach.remark(
                        wording.finding(this, Severity.WARNING, claim, Wording.value(claim), Wording.plain(fewest))))
                : Optional.empty();
    }
}
