package org.edustat.operations.console.submissions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;
import org.edustat.concept.Origin;
import org.edustat.operations.console.page.Words;

/** Some rows of a grid as they are drawn, cells that are drawn as one together. */
final class SheetWindow {

    static final int ROWS = 120;
    private static final int MOST_COLUMNS = 100;

    private final Grid grid;
    private final int first;
    private final Marks marks;
    private final Map<Integer, Grid.Row> rows = new TreeMap<>();
    private final Map<CellAddress, CellRange> merges = new HashMap<>();
    private int columns;
    private boolean more;

    SheetWindow(Grid grid, int first, Marks marks) {
        this.grid = grid;
        this.first = first;
        this.marks = marks;
        take();
        grid.merges().forEach(this::cover);
    }

    private void take() {
        for (Grid.Row row : grid.rows()) {
            if (row.index() >= first + ROWS) {
                more = true;
                return;
            }
            if (row.index() >= first) {
                rows.put(row.index(), row);
                int last = row.cells().stream()
                        .filter(cell -> !cell.blank())
                        .mapToInt(cell -> cell.at().column() + 1)
                        .max()
                        .orElse(0);
                columns = Math.min(MOST_COLUMNS, Math.max(columns, last));
            }
        }
    }

    /** Every cell of the window that is drawn together with others, with the range of those in the window. */
    private void cover(CellRange whole) {
        int top = Math.max(first, whole.first().row());
        int bottom = Math.min(lastRow(), whole.last().row());
        int right = Math.min(columns - 1, whole.last().column());
        if (top > bottom || whole.first().column() > right) {
            return;
        }
        CellRange shown = new CellRange(new CellAddress(top, whole.first().column()), new CellAddress(bottom, right));
        for (int row = top; row <= bottom; row++) {
            for (int column = whole.first().column(); column <= right; column++) {
                merges.put(new CellAddress(row, column), shown);
            }
        }
    }

    private int lastRow() {
        return rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(first - 1);
    }

    DocumentView.Sheet view(int number) {
        List<DocumentView.Row> drawn = IntStream.rangeClosed(first, lastRow())
                .mapToObj(row -> new DocumentView.Row(row + 1, fields(row, rows.get(row))))
                .toList();
        List<String> letters = IntStream.range(0, columns)
                .mapToObj(column -> new CellAddress(0, column).a1().replace("1", ""))
                .toList();
        return new DocumentView.Sheet(
                number, letters, drawn, first == 0 ? null : Math.max(0, first - ROWS), more ? first + ROWS : null);
    }

    private List<DocumentView.Field> fields(int row, Grid.@Nullable Row content) {
        Map<Integer, Cell> cells = new HashMap<>();
        if (content != null) {
            content.cells().forEach(cell -> cells.put(cell.at().column(), cell));
        }
        List<DocumentView.Field> fields = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            CellAddress at = new CellAddress(row, column);
            CellRange merge = merges.get(at);
            if (merge == null) {
                fields.add(field(cells.get(column), at, 1, 1));
            } else if (merge.first().equals(at)) {
                fields.add(field(
                        cells.get(column),
                        at,
                        merge.last().row() - row + 1,
                        merge.last().column() - column + 1));
            }
        }
        return fields;
    }

    private DocumentView.Field field(@Nullable Cell cell, CellAddress at, int rowSpan, int columnSpan) {
        String text = cell == null ? "" : Words.shown(cell.text());
        return new DocumentView.Field(text, rowSpan, columnSpan, marks.at(place(grid, at)));
    }

    /** As the origins of statements name it. */
    static String place(Grid grid, CellAddress at) {
        return new Origin.InGrid(grid.sheet(), grid.table(), at, "", "", List.of(), List.of()).place();
    }
}
