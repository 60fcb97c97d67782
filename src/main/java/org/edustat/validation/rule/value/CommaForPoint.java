package org.edustat.validation.rule.value;

import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.concept.Claim;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 逗号位置不对：格中的逗号后面不是三位数字，如“95,8”“1,2345”，分不清是小数点还是千位分隔符。请改用小数点，或把千位分隔符写对。 */
final class CommaForPoint implements ClaimRule {

    private static final Pattern NO_THOUSANDS = Pattern.compile("\\d[,，](?:\\d{1,2}|\\d{4,})(?!\\d)");

    private final Wording wording;

    CommaForPoint(RuleBasis basis) {
        this.wording = basis.wording();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        String written = claim.source().origin().text();
        boolean odd = claim.source().origin() instanceof Origin.InGrid
                && hasComma(written)
                && NO_THOUSANDS.matcher(written).find();
        return odd
                ? Optional.of(
                        Breach.remark(wording.finding(this, Severity.WARNING, claim, written, Wording.value(claim))))
                : Optional.empty();
    }

    private static boolean hasComma(String written) {
        return written.indexOf(',') >= 0 || written.indexOf('，') >= 0;
    }
}
