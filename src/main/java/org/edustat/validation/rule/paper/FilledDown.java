package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Wording;

/** 下拉填充：一栏中连续多行的数完全相同，或逐行恰好加一减一，多半是拖动填充柄造成。请逐行核对。 */
final class FilledDown implements PaperRule {

    private final Indicators indicators;
    private final Wording wording;
    private final int rows;
    private final BigDecimal least;

    FilledDown(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.rows = basis.thresholds().number(this, "rows").intValueExact();
        this.least = basis.thresholds().number(this, "least");
    }

    @Override
    public Stream<Breach> check(Sheets paper) {
        return paper.tables().stream().flatMap(table -> table.lines().stream().flatMap(this::check));
    }

    private Stream<Breach> check(List<Observation> line) {
        List<Breach> breaches = new ArrayList<>();
        int from = 0;
        while (from + 1 < line.size()) {
            int to = end(line, from);
            if (to - from >= rows) {
                line.subList(from + 1, to).forEach(cell -> breaches.add(breach(cell, line.get(0))));
            }
            from = Math.max(from + 1, to - 1);
        }
        return breaches.stream();
    }

    /** The place behind the run that begins here. */
    private int end(List<Observation> line, int from) {
        int to = from + 1;
        while (to < line.size() && begins(line, to) && goesOn(line, from, to)) {
            to++;
        }
        return to;
    }

    /** Whether this one follows the one before as a handle would fill: the same, one more or one less. */
    private boolean begins(List<Observation> line, int at) {
        return counts(line.get(at - 1))
                && counts(line.get(at))
                && step(line, at).abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private boolean goesOn(List<Observation> line, int from, int at) {
        return step(line, at).compareTo(step(line, from + 1)) == 0;
    }

    private static BigDecimal step(List<Observation> line, int at) {
        return value(line.get(at)).subtract(value(line.get(at - 1)));
    }

    private static BigDecimal value(Observation cell) {
        BigDecimal value = cell.amount().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private boolean counts(Observation cell) {
        return value(cell).compareTo(least) >= 0
                && indicators
                        .find(cell.key().indicator())
                        .filter(indicator -> indicator.nature().adds())
                        .isPresent();
    }

    private Breach breach(Observation cell, Observation first) {
        return Breach.certain(
                wording.finding(this, Severity.WARNING, cell, Wording.value(cell), Wording.place(first)), cell, null);
    }
}
