package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/**
 * A sheet that is one long list: a title, a line that says how to read it, a header that stays in sight and can be
 * filtered, and the rows.
 *
 * @param key of the sheet's words in the message file, as in {@code targets}
 * @param frozenColumns how many columns stay in sight
 */
record Listing(String key, int frozenColumns, List<Column> columns, List<RowModel> rows) {

    /** The first row of the list, from 0: behind title, reading line and header. */
    static final int FIRST_ROW = 3;

    /** A column: what its header says and how wide it is. */
    record Column(String header, int width) {}

    SheetModel sheet(Words words) {
        return sheet(words.text(key + ".sheet"), words.text(key + ".title"), words.text(key + ".note"));
    }

    /** @param note the line that says how to read it */
    SheetModel sheet(String name, String title, String note) {
        List<RowModel> all = new ArrayList<>();
        all.add(RowModel.of(CellModel.words(Role.TITLE, title)));
        all.add(RowModel.of(CellModel.words(Role.SUBTITLE, note)));
        List<CellRange> merges = new ArrayList<>(List.of(across(1)));
        all.add(new RowModel(
                columns.stream()
                        .map(column -> CellModel.words(Role.HEADER, column.header()))
                        .toList(),
                false));
        all.addAll(rows);
        if (rows.size() == 1 && rows.get(0).cells().size() == 1) {
            all.set(FIRST_ROW, wide(rows.get(0).cells().get(0)));
            merges.add(across(FIRST_ROW));
        }
        CellRange filter =
                new CellRange(new CellAddress(FIRST_ROW - 1, 0), new CellAddress(all.size() - 1, columns.size() - 1));
        return new SheetModel(
                name,
                columns.stream().map(Column::width).toList(),
                new SheetModel.Frozen(FIRST_ROW, frozenColumns),
                all,
                merges,
                filter);
    }

    /** What is said instead of rows takes the whole width. */
    private RowModel wide(CellModel said) {
        List<CellModel> cells = new ArrayList<>(List.of(said));
        columns.stream().skip(1).forEach(column -> cells.add(CellModel.blank(said.role())));
        return new RowModel(cells, false);
    }

    private CellRange across(int row) {
        return new CellRange(new CellAddress(row, 0), new CellAddress(row, columns.size() - 1));
    }
}
