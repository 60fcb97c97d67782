package org.edustat.validation.rule.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edustat.catalogue.JobsValue;
import org.edustat.concept.Claim;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Thresholds.Threshold;
import org.edustat.validation.rule.Wording;

/** 不合常理的数：生师比、平均班额、生均面积等超出了可能的范围（经验校验）。多半是单位或小数点有误；确实如此的，请写明原因。 */
final class ValueBeyondBelief implements ClaimRule {

    private final Wording wording;
    private final Map<String, Range> ranges = new HashMap<>();

    ValueBeyondBelief(RuleBasis basis) {
        this.wording = basis.wording();
        basis.thresholds().of(this).forEach(line -> ranges.put(line.parameter(), Range.of(line)));
    }

    private record Range(BigDecimal lowest, BigDecimal highest) {

        static Range of(Threshold line) {
            List<JobsValue> ends = line.valueCell().parts("~").toList();
            if (ends.size() != 2) {
                throw line.valueCell().fault("no_range", line.value());
            }
            return new Range(ends.get(0).number(), ends.get(1).number());
        }

        boolean leavesOut(BigDecimal value) {
            return value.compareTo(lowest) < 0 || value.compareTo(highest) > 0;
        }
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        BigDecimal value = claim.amount().value();
        Range range = ranges.get(claim.key().indicator());
        return claim instanceof Observation && value != null && range != null && range.leavesOut(value)
                ? Optional.of(Breach.certain(
                        wording.finding(
                                this,
                                Severity.WARNING,
                                claim,
                                Wording.value(claim),
                                Wording.plain(range.lowest()) + "–" + Wording.plain(range.highest())),
                        claim,
                        null))
                : Optional.empty();
    }
}
