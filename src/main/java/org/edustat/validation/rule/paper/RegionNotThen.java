package org.edustat.validation.rule.paper;

import java.util.Optional;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Claim;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 区划代码当年不存在：所报年份的行政区划代码表中没有这个代码。请改用当年的代码；撤县设区的，按当年的名称和代码填报。 */
final class RegionNotThen implements ClaimRule {

    private final Regions regions;
    private final Wording wording;

    RegionNotThen(RuleBasis basis) {
        this.regions = basis.regions();
        this.wording = basis.wording();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        String code = claim.key().region();
        int year = claim.key().period().workbookYear();
        // a change in the course of the year is in the edition of its end, and papers of both sides are right
        boolean known = regions.find(code, year).isPresent()
                || regions.find(code, year - 1).isPresent()
                || regions.find(code, year + 1).isPresent();
        return known
                ? Optional.empty()
                : Optional.of(
                        Breach.remark(wording.finding(this, Severity.WARNING, claim, code, Integer.toString(year))));
    }
}
