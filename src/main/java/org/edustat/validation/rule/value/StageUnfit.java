package org.edustat.validation.rule.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edustat.concept.Claim;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Thresholds.Threshold;
import org.edustat.validation.rule.Wording;

/** 学段与指标不配：该学段没有这个指标，如普惠率只用于学前，巩固率不用于学前。请核对数字是否串行、指标名称是否有误。 */
final class StageUnfit implements ClaimRule {

    private final Wording wording;
    private final Map<String, List<Stage>> unfit;

    StageUnfit(RuleBasis basis) {
        this.wording = basis.wording();
        this.unfit = basis.thresholds().of(this).stream()
                .collect(Collectors.toMap(Threshold::parameter, StageUnfit::stages));
    }

    private static List<Stage> stages(Threshold line) {
        return line.valueCell().parts("\\+").map(code -> code.word(Stage.class)).toList();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        return unfit.getOrDefault(claim.key().indicator(), List.of())
                        .contains(claim.key().stage())
                ? Optional.of(Breach.remark(wording.finding(
                        this, Severity.WARNING, claim, claim.source().origin().text())))
                : Optional.empty();
    }
}
