package org.edustat.extraction.table;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A head of rows whose number stands in a cell of its own: 一 | 学前教育, above 1 | 幼儿园数 | 所. */
final class NumberedHead {

    private static final int CELLS = 2;
    private static final Pattern MARK = Pattern.compile("[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}");

    private NumberedHead() {}

    /**
     * Whether a row holds no more than such a head.
     *
     * @param below the row below it, or null: 2 is one where that begins with 2.1
     */
    static boolean is(SheetRow row, @Nullable SheetRow below) {
        List<SheetCell> cells = row.cells();
        return cells.size() == CELLS
                && cells.get(1).kind() == CellKind.TEXT
                && cells.get(1).column() == cells.get(0).column() + 1
                && !MARK.matcher(cells.get(1).joined()).matches()
                && (MARK.matcher(cells.get(0).joined()).matches() || below != null && opens(cells.get(0), below));
    }

    private static boolean opens(SheetCell mark, SheetRow below) {
        SheetCell first = below.first();
        return first.column() == mark.column()
                && FIGURES.matcher(mark.joined()).matches()
                && first.joined().startsWith(mark.joined() + ".");
    }
}
