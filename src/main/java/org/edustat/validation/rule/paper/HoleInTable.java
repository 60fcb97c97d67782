package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Table;
import org.edustat.validation.rule.Wording;

/** 漏填：表中同一栏各行、同一行各栏几乎都有数，唯独此格空着。没有的请填 0，不适用的请填“—”，确无数据的请注明。 */
final class HoleInTable implements PaperRule {

    private final Wording wording;
    private final int least;
    private final BigDecimal share;

    HoleInTable(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least").intValueExact();
        this.share = basis.thresholds().number(this, "share");
    }

    @Override
    public Stream<Breach> check(Sheets paper) {
        List<Breach> holes = paper.tables().stream().flatMap(this::check).toList();
        if (holes.isEmpty()) {
            return Stream.empty();
        }
        Set<String> told = paper.claims().stream()
                .map(claim -> claim.source().origin().place())
                .collect(Collectors.toSet());
        // a masked or lost figure is no empty cell, and a target beside figures is none either
        return holes.stream()
                .filter(hole -> !told.contains(
                        Objects.requireNonNull(hole.finding().origin()).place()));
    }

    private Stream<Breach> check(Table table) {
        SortedMap<Integer, List<Observation>> columns = table.columns();
        SortedMap<Integer, List<Observation>> rows = table.rows();
        boolean full = table.cells().size() == rows.size() * columns.size() && isDense(table, columns.size());
        if (rows.size() < least || columns.size() < 2 || full) {
            return Stream.empty();
        }
        Map<CellAddress, Observation> cells = new HashMap<>();
        table.cells().forEach(cell -> cells.put(table.place(cell), cell));
        return columns.entrySet().stream()
                .filter(column -> almostFull(column.getValue().size(), rows.size()))
                .flatMap(column -> rows.entrySet().stream()
                        .filter(row -> almostFull(row.getValue().size(), columns.size()))
                        .flatMap(row -> hole(
                                table,
                                cells,
                                new CellAddress(row.getKey(), column.getKey()),
                                row.getValue(),
                                column.getValue())));
    }

    private static boolean isDense(Table table, int columns) {
        for (List<Observation> row : table.rows().values()) {
            for (int at = 1; at < row.size(); at++) {
                if (table.place(row.get(at)).column()
                        == table.place(row.get(at - 1)).column()) {
                    return false;
                }
            }
            if (row.size() != columns) {
                return false;
            }
        }
        return true;
    }

    private Stream<Breach> hole(
            Table table,
            Map<CellAddress, Observation> cells,
            CellAddress place,
            List<Observation> row,
            List<Observation> column) {
        return cells.containsKey(place)
                ? Stream.empty()
                : table.cell(place).flatMap(at -> breach(table, cells, at, row, column)).stream();
    }

    /** One may be missing of few, a small share of many. */
    private boolean almostFull(int filled, int all) {
        int missing = Math.max(1, share.multiply(BigDecimal.valueOf(all)).intValue());
        return filled >= 2 && filled >= all - missing;
    }

    private Optional<Breach> breach(
            Table table,
            Map<CellAddress, Observation> cells,
            CellAddress place,
            List<Observation> row,
            List<Observation> column) {
        Observation beside = row.get(0);
        int line = table.place(beside).column();
        return column.stream()
                .filter(above -> cells.containsKey(corner(table, above, line)))
                .findFirst()
                .map(above -> {
                    Observation corner = cells.get(corner(table, above, line));
                    Key key = corner == null ? above.key() : fourth(corner.key(), above.key(), beside.key());
                    return Breach.remark(
                            wording.finding(this, Severity.WARNING, beside, origin(place, above, beside), key));
                });
    }

    private static CellAddress corner(Table table, Observation above, int column) {
        return new CellAddress(table.place(above).row(), column);
    }

    /** What the row changes is taken from the row, what the column changes from the column. */
    private static Key fourth(Key corner, Key above, Key beside) {
        return new Key(
                corner.region().equals(above.region()) ? beside.region() : above.region(),
                corner.indicator().equals(above.indicator()) ? beside.indicator() : above.indicator(),
                corner.period().equals(above.period()) ? beside.period() : above.period(),
                corner.stage() == above.stage() ? beside.stage() : above.stage(),
                corner.sector() == above.sector() ? beside.sector() : above.sector(),
                corner.area() == above.area() ? beside.area() : above.area(),
                corner.institution().equals(above.institution()) ? beside.institution() : above.institution());
    }

    private static Origin origin(CellAddress place, Observation above, Observation beside) {
        Origin.InGrid column = (Origin.InGrid) above.source().origin();
        Origin.InGrid row = (Origin.InGrid) beside.source().origin();
        return new Origin.InGrid(row.sheet(), row.table(), place, "", "", row.rowHeaders(), column.columnHeaders());
    }
}
