package org.edustat.validation.rule.paper;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.concept.Claim;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Wording;

/** 年份不可能：句中写的年份（如2201年、20222年）不会是统计的年份，该句的数暂按全文的年份计。请核对年份。 */
final class YearBeyondBelief implements PaperRule {

    /** Four digits that are of no century that anybody counts, or five that begin as a year does. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9.,，])(?:2[1-9][0-9]{2}|[03-9][0-9]{3}|1[0-7][0-9]{2}|20[0-9]{3})年(?![级制])");

    private final Wording wording;

    YearBeyondBelief(RuleBasis basis) {
        this.wording = basis.wording();
    }

    /** Each sentence is told once, at its first number. */
    @Override
    public Stream<Breach> check(Sheets paper) {
        Set<String> told = new HashSet<>();
        return paper.claims().stream()
                .filter(claim -> claim.source().origin() instanceof Origin.InText)
                .filter(claim -> told.add(claim.source().origin().quotation()))
                .flatMap(this::breach);
    }

    private Stream<Breach> breach(Claim claim) {
        Matcher year = YEAR.matcher(claim.source().origin().quotation());
        return year.find()
                ? Stream.of(Breach.remark(wording.finding(
                        this,
                        Severity.ERROR,
                        claim,
                        year.group(),
                        claim.key().period().notation())))
                : Stream.empty();
    }
}
