package org.edustat.extraction.table;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A head of rows in two cells: 一 | 学前教育 above 1 | 幼儿园数 | 所, with its number in a cell of its own, or 学校数 | Schools in
 * two languages.
 */
final class SplitHead {

    private static final int CELLS = 2;
    private static final Pattern MARK = Pattern.compile("[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}");

    private SplitHead() {}

    /**
     * The words of such a head, or null where the row holds none.
     *
     * @param below the row below it, or null: 2 is the number of a head where that begins with 2.1
     */
    static @Nullable SheetCell of(SheetRow row, @Nullable SheetRow below) {
        List<SheetCell> cells = row.cells();
        if (cells.size() != CELLS
                || cells.get(1).kind() != CellKind.TEXT
                || cells.get(1).column() != cells.get(0).column() + 1) {
            return null;
        }
        String first = cells.get(0).joined();
        if (MARK.matcher(first).matches()) {
            return MARK.matcher(cells.get(1).joined()).matches() ? null : cells.get(1);
        }
        if (below != null && FIGURES.matcher(first).matches() && opens(cells.get(0), below)) {
            return cells.get(1);
        }
        return chinese(first) && !chinese(cells.get(1).joined()) && longer(cells.get(1)) ? cells.get(0) : null;
    }

    private static boolean opens(SheetCell mark, SheetRow below) {
        SheetCell first = below.first();
        return first.column() == mark.column() && first.joined().startsWith(mark.joined() + ".");
    }

    private static boolean chinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A single letter or a sign is no word of another language. */
    private static boolean longer(SheetCell cell) {
        return cell.joined().codePoints().filter(Character::isLetter).count() > CELLS;
    }
}
