package org.edustat.reading.fixed;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;

/**
 * A table with which a page ends. Where the next page begins with one of the same columns, it is the same table, whose
 * head may be printed once more.
 */
final class TableAtEnd {

    private final List<Double> columns;
    private final int number;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    /** Its rows, empty ones too. */
    private int height;

    TableAtEnd(RuledTable table, Grid grid) {
        this.columns = table.columns();
        this.number = grid.table();
        this.height = table.height();
        grid.rows().forEach(rows::add);
        merges.addAll(grid.merges());
    }

    int number() {
        return number;
    }

    boolean goesOnIn(RuledTable next) {
        if (next.columns().size() != columns.size()) {
            return false;
        }
        for (int at = 0; at < columns.size(); at++) {
            if (Math.abs(next.columns().get(at) - columns.get(at)) > Ruling.SLACK) {
                return false;
            }
        }
        return true;
    }

    /** Takes what stands of it on the next page. */
    void add(RuledTable next, Grid below) {
        List<Grid.Row> more = new ArrayList<>();
        below.rows().forEach(more::add);
        int head = repeated(rows, more);
        int shift = height - head;
        more.stream().filter(row -> row.index() >= head).forEach(row -> rows.add(lower(row, shift)));
        below.merges().stream()
                .filter(merge -> merge.first().row() >= head)
                .forEach(merge -> merges.add(new CellRange(lower(merge.first(), shift), lower(merge.last(), shift))));
        height = shift + next.height();
    }

    /** All of it, when no page goes on with it. */
    Grid grid() {
        return new Grid("", number, merges, List.copyOf(rows));
    }

    /** How many rows of the head stand over the second part again. */
    private static int repeated(List<Grid.Row> first, List<Grid.Row> second) {
        int head = 0;
        while (head < Math.min(first.size(), second.size())
                && first.get(head).index() == second.get(head).index()
                && texts(first.get(head)).equals(texts(second.get(head)))) {
            head++;
        }
        return head == 0 ? 0 : second.get(head - 1).index() + 1;
    }

    private static List<String> texts(Grid.Row row) {
        return row.cells().stream()
                .map(cell -> cell.at().column() + cell.text())
                .toList();
    }

    private static Grid.Row lower(Grid.Row row, int by) {
        return new Grid.Row(
                row.index() + by,
                row.hidden(),
                row.cells().stream()
                        .map(cell ->
                                new Cell(lower(cell.at(), by), cell.type(), cell.text(), cell.number(), cell.style()))
                        .toList());
    }

    private static CellAddress lower(CellAddress at, int by) {
        return new CellAddress(at.row() + by, at.column());
    }
}
