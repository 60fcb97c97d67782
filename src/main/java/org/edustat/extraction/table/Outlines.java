package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;
import org.edustat.concept.TableOutline;

/** Tells what each stretch of a table was taken for. */
final class Outlines {

    private final Grid grid;
    private final Consumer<TableOutline> outlines;

    Outlines(Grid grid, Consumer<TableOutline> outlines) {
        this.grid = grid;
        this.outlines = outlines;
    }

    /** The tables of the first window: what follows goes on with the last of them. */
    void of(Sheet sheet) {
        for (TableArea found : new TableFinder(sheet).tables()) {
            for (TableArea area : new SideBySide(sheet, found).tables()) {
                outlines.accept(outline(area, new ColumnHeaders(sheet, area)));
            }
        }
    }

    private TableOutline outline(TableArea area, ColumnHeaders above) {
        List<TableOutline.Stretch> stretches = new ArrayList<>();
        for (SheetRow row : area.title()) {
            for (SheetCell cell : row.cells()) {
                boolean unit = CellLabels.isUnitLine(cell);
                stretches.add(stretch(
                        unit ? TableOutline.Role.UNIT_LINE : TableOutline.Role.TITLE, cell, cell, cell.joined()));
            }
        }
        rows(TableOutline.Role.HEAD, area.head(), stretches);
        body(area, stretches);
        rows(TableOutline.Role.NOTE, area.notes(), stretches);
        return new TableOutline(
                grid.sheet(), grid.table(), stretches, new Fingerprint(area).headers(), columns(area, above));
    }

    private static void rows(TableOutline.Role role, List<SheetRow> rows, List<TableOutline.Stretch> stretches) {
        for (SheetRow row : rows) {
            stretches.add(stretch(role, row.first(), row.last(), words(row)));
        }
    }

    private static void body(TableArea area, List<TableOutline.Stretch> stretches) {
        List<SheetRow> values = new ArrayList<>();
        for (HeadedRow row : new RowHeaders(area).read(area.body())) {
            if (row.section() != null) {
                stretches.add(stretch(
                        TableOutline.Role.SECTION,
                        row.section(),
                        row.section(),
                        row.section().joined()));
                continue;
            }
            values.add(row.row());
            row.paths().stream()
                    .flatMap(List::stream)
                    .filter(heading ->
                            heading.total() && row.row().own(heading.cell().column()) == heading.cell())
                    .findFirst()
                    .ifPresent(total -> stretches.add(stretch(
                            TableOutline.Role.TOTAL, total.cell(), row.row().last(), total.words())));
        }
        if (!values.isEmpty()) {
            SheetRow first = values.get(0);
            SheetRow last = values.get(values.size() - 1);
            if (!area.stub().isEmpty()) {
                int rightmost = area.stub().get(area.stub().size() - 1);
                stretches.add(stretch(
                        TableOutline.Role.ROW_HEADERS, first, last, area.stub().get(0), rightmost));
            }
            int rightmost = area.values().get(area.values().size() - 1);
            stretches.add(stretch(TableOutline.Role.VALUES, first, last, area.firstValue(), rightmost));
        }
    }

    private static String words(SheetRow row) {
        return String.join(" | ", row.cells().stream().map(SheetCell::joined).toList());
    }

    private static TableOutline.Stretch stretch(
            TableOutline.Role role, SheetRow first, SheetRow last, int left, int right) {
        return new TableOutline.Stretch(
                role, new CellRange(new CellAddress(first.index(), left), new CellAddress(last.index(), right)), "");
    }

    private static TableOutline.Stretch stretch(TableOutline.Role role, SheetCell first, SheetCell last, String words) {
        return new TableOutline.Stretch(role, new CellRange(first.at(), last.at()), words);
    }

    private static List<TableOutline.Column> columns(TableArea area, ColumnHeaders above) {
        List<TableOutline.Column> columns = new ArrayList<>();
        for (int column : area.values()) {
            area.body().stream()
                    .filter(row -> row.figure(column) && row.own(column) != null)
                    .findFirst()
                    .ifPresent(row -> columns.add(new TableOutline.Column(
                            new CellAddress(row.index(), column), Fingerprint.words(above.of(column)))));
        }
        return columns;
    }
}
