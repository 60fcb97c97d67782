package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.extraction.signs.DigitRun;

/**
 * The account of every run of digits, Chinese numerals and masks in the cells of a grid: it is a figure, or it stands
 * where none is meant, in a title, a header, a name or a note. A number outside every table is what nobody can explain.
 */
final class TableLedger {

    /** As many places as a person looks at before the pattern is clear. */
    private static final int EXAMPLES = 5;

    private final Grid grid;
    private final List<String> examples = new ArrayList<>();
    private @Nullable SheetCell first;
    private int runs;
    private int figures;
    private int unknown;

    TableLedger(Grid grid) {
        this.grid = grid;
    }

    /** The grid, whose cells are counted as they are walked through; once. */
    Grid counting() {
        Iterable<Grid.Row> rows = () -> new Iterator<>() {

            private final Iterator<Grid.Row> each = grid.rows().iterator();

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Grid.Row next() {
                Grid.Row row = each.next();
                row.cells().forEach(cell -> runs += runs(cell));
                return row;
            }
        };
        return new Grid(grid.sheet(), grid.table(), grid.merges(), rows);
    }

    void figure() {
        figures++;
    }

    /** A number of which nobody knows what it is. */
    void unknown(SheetCell cell) {
        first = first == null ? cell : first;
        if (examples.size() < EXAMPLES) {
            examples.add(cell.at().a1() + " " + cell.folded());
        }
        unknown++;
    }

    /** The numbers of rows that belong to no table. */
    void outside(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                if (cell.kind() == CellKind.NUMBER) {
                    unknown(cell);
                }
            }
        }
    }

    /** The numbers in rows of a table whose columns neither head the rows nor hold its figures. */
    void beside(TableArea table) {
        Set<Integer> columns = new HashSet<>(table.stub());
        columns.addAll(table.values());
        for (SheetRow row : table.body()) {
            for (SheetCell cell : row.cells()) {
                if (!columns.contains(cell.column()) && cell.kind() == CellKind.NUMBER) {
                    unknown(cell);
                }
            }
        }
    }

    DigitCount count() {
        return new DigitCount(figures, Math.max(0, runs - figures - unknown), unknown);
    }

    /** One finding for all that is unexplained, at the first such place; none where everything is explained. */
    Stream<Finding> unexplained() {
        return first == null
                ? Stream.empty()
                : Stream.of(new Finding(
                        "extraction.unexplained_digits",
                        Severity.NOTE,
                        null,
                        origin(first),
                        null,
                        List.of(
                                Integer.toString(unknown),
                                Integer.toString(count().all()),
                                String.join("\u3000", examples))));
    }

    private Origin origin(SheetCell cell) {
        return new Origin.InGrid(
                grid.sheet(), grid.table(), cell.at(), cell.folded(), cell.folded(), List.of(), List.of());
    }

    private static int runs(Cell cell) {
        return switch (cell.type()) {
            case BLANK, BOOLEAN, ERROR, UNCALCULATED -> 0;
            case NUMBER, DATE -> 1;
            case TEXT -> DigitRun.count(cell.text());
        };
    }
}
