package org.edustat.validation.rule.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Table;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.Years;

/** 表的年份与全册不符：其他各表都是同一年，文件名也是该年，唯独此表写的是别的年份，而该年的这些数全册没有。请核对表名、表头的年份。 */
final class TableOfAnotherYear implements PaperRule {

    private final Wording wording;
    private final int others;

    TableOfAnotherYear(RuleBasis basis) {
        this.wording = basis.wording();
        this.others = basis.thresholds().number(this, "others").intValueExact();
    }

    @Override
    public Stream<Breach> check(Sheets paper) {
        List<Table> tables = paper.tables();
        Set<Integer> years = tables.size() <= others ? Set.of() : named(paper);
        return years.stream().flatMap(year -> check(paper, year));
    }

    /** The years that the path names, of those that its figures are about. */
    private static Set<Integer> named(Sheets paper) {
        return paper.observations()
                .map(told -> told.key().period().workbookYear())
                .distinct()
                .filter(year -> paper.path().contains(Integer.toString(year)))
                .collect(Collectors.toSet());
    }

    private Stream<Breach> check(Sheets paper, int year) {
        long usual = paper.tables().stream()
                .filter(table -> table.cells().stream().allMatch(cell -> year(cell) == year))
                .count();
        return usual < others
                ? Stream.empty()
                : paper.tables().stream()
                        .filter(table -> isOfAnother(table, year, paper))
                        .map(table -> breach(table, year));
    }

    private static int year(Observation cell) {
        return cell.key().period().workbookYear();
    }

    /**
     * A table of one other year that the path does not name, and that says mostly what nobody says of the year itself.
     */
    private static boolean isOfAnother(Table table, int year, Sheets paper) {
        int other = year(table.cells().get(0));
        if (other == year
                || paper.path().contains(Integer.toString(other))
                || !table.cells().stream().allMatch(cell -> year(cell) == other)) {
            return false;
        }
        Set<Key> told = paper.observations().map(Observation::key).collect(Collectors.toSet());
        long known = table.cells().stream()
                .flatMap(cell -> Years.shifted(cell.key().period(), year - other).map(cell.key()::withPeriod).stream())
                .filter(told::contains)
                .count();
        return known * 2 < table.cells().size();
    }

    /** What other papers say of that year does not disagree with it then. */
    private Breach breach(Table table, int year) {
        Observation first = table.cells().get(0);
        return Breach.allCertain(
                wording.finding(
                        this,
                        Severity.WARNING,
                        first,
                        Integer.toString(first.key().period().workbookYear()),
                        Integer.toString(year)),
                first,
                table.cells().stream().map(cell -> Breach.sure(cell, null)).toList());
    }
}
