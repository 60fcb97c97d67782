package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.edustat.concept.Genre;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Wording;

/** 整栏取整：统计表中一栏的人数全是整百数，应为实际人数而不是约数。请按实际填报。 */
final class RoundedColumn implements PaperRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording wording;
    private final int rows;
    private final BigDecimal least;

    RoundedColumn(RuleBasis basis) {
        this.wording = basis.wording();
        this.rows = basis.thresholds().number(this, "rows").intValueExact();
        this.least = basis.thresholds().number(this, "least");
    }

    @Override
    public Stream<Breach> check(Sheets paper) {
        return paper.tables().stream()
                .flatMap(table -> table.columns().values().stream())
                .filter(column -> column.size() >= rows && column.stream().allMatch(this::rounded))
                .map(this::breach);
    }

    private boolean rounded(Observation cell) {
        BigDecimal value = cell.amount().value();
        return value != null
                && cell.amount().unit() == Unit.PERSON
                && cell.source().genre() == Genre.FORM
                && value.compareTo(least) >= 0
                && value.remainder(HUNDRED).signum() == 0
                && isWrittenInFull(cell, value);
    }

    /** Where a sheet counts in ten thousands, its round numbers are rounded on purpose. */
    private static boolean isWrittenInFull(Observation cell, BigDecimal value) {
        String written = cell.source().origin().text().replaceAll("[,，\\s]", "");
        return written.startsWith(Wording.plain(value));
    }

    private Breach breach(List<Observation> column) {
        Observation first = column.get(0);
        return Breach.remark(
                wording.finding(this, Severity.NOTE, first, Wording.value(first), Integer.toString(column.size())));
    }
}
