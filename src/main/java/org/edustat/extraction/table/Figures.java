package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.extraction.meaning.CellDraft;

/** The figures of one table, from top to bottom and from left to right. */
final class Figures {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Grid grid;
    private final Sheet sheet;
    private final TableArea area;
    private final ColumnHeaders columns;
    private final RowHeaders rows;
    private final CellLabels labels;
    private final CellQuantity quantities;

    Figures(Grid grid, Sheet sheet, TableArea area, List<Label> before, CellQuantity quantities) {
        this.grid = grid;
        this.sheet = sheet;
        this.area = area;
        this.columns = new ColumnHeaders(sheet, area);
        this.rows = new RowHeaders(sheet, area);
        this.labels = new CellLabels(sheet, area, columns, rows, grid.sheet(), before);
        this.quantities = quantities;
    }

    List<CellDraft> drafts() {
        List<CellDraft> drafts = new ArrayList<>();
        for (Cell cell : cells()) {
            quantities
                    .of(cell)
                    .map(quantity -> new CellDraft(
                            quantity, labels.of(cell.at().row(), cell.at().column()), origin(cell), whole(cell)))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** What stands where a figure should and cannot be read as one. */
    List<Finding> doubts() {
        List<Finding> doubts = new ArrayList<>();
        for (Cell cell : cells()) {
            if (cell.type() == Cell.Type.UNCALCULATED) {
                doubts.add(doubt("extraction.formula_without_value", cell));
            } else if (cell.type() == Cell.Type.ERROR) {
                doubts.add(doubt("extraction.formula_error", cell));
            } else if (sheet.kind(cell) == CellKind.TEXT
                    && DIGIT.matcher(Wording.folded(cell.text())).find()) {
                doubts.add(doubt("extraction.number_unreadable", cell));
            }
        }
        return doubts;
    }

    private List<Cell> cells() {
        return area.body().stream()
                .flatMap(row -> area.values().stream().flatMap(column -> sheet.own(row, column).stream()))
                .filter(cell -> !rows.names(cell))
                .toList();
    }

    private Finding doubt(String rule, Cell cell) {
        Origin.InGrid origin = origin(cell);
        return new Finding(
                rule, Severity.WARNING, null, origin, null, List.of(origin.place(), origin.text(), origin.quotation()));
    }

    private Origin.InGrid origin(Cell cell) {
        List<List<RowHeading>> before = rows.of(cell.at().row());
        List<Cell> above = columns.of(cell.at().column());
        List<String> quoted = new ArrayList<>();
        before.forEach(path -> path.forEach(heading -> quoted.add(heading.words())));
        above.forEach(header -> quoted.add(Wording.joined(header.text())));
        return new Origin.InGrid(
                grid.sheet(),
                grid.table(),
                cell.at(),
                cell.text().strip(),
                String.join(" | ", quoted),
                before.stream()
                        .map(path -> path.stream()
                                .map(heading -> heading.cell().at())
                                .toList())
                        .toList(),
                above.isEmpty()
                        ? List.of()
                        : List.of(above.stream().map(Cell::at).toList()));
    }

    /** The place of the figure that this one is a part of: the same column in the row that heads its own. */
    private @Nullable String whole(Cell cell) {
        List<List<RowHeading>> nearest = new ArrayList<>(rows.of(cell.at().row()));
        Collections.reverse(nearest);
        Optional<RowHeading> head = nearest.stream()
                .filter(path -> path.size() > 1)
                .map(path -> path.get(path.size() - 2))
                .filter(heading -> !heading.section())
                .findFirst();
        return head.map(heading ->
                        new CellAddress(heading.cell().at().row(), cell.at().column()))
                .map(at -> new Origin.InGrid(grid.sheet(), grid.table(), at, "", "", List.of(), List.of()).place())
                .orElse(null);
    }
}
