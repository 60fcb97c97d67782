package org.edustat.reporting.xlsx;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edustat.concept.CellAddress;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.SheetModel;

/** How wide the columns are: as the sheet says, or wider where a number would not fit and come out as ###. */
final class ColumnWidths {

    private static final int DIGITS_OF_A_GROUP = 3;
    /** The widest character of a mark: 约. */
    private static final int WIDTH_OF_A_MARK = 2;
    /** What the border and the padding of a cell take, and bold letters more than plain ones. */
    private static final int PADDING_CHARACTERS = 2;

    private ColumnWidths() {}

    /** In characters of Latin text, for each column of the sheet. */
    static int[] of(SheetModel sheet) {
        int[] widths = sheet.widths().stream().mapToInt(Integer::intValue).toArray();
        Set<CellAddress> merged = new HashSet<>();
        sheet.merges().forEach(merge -> merged.add(merge.first()));
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<CellModel> cells = sheet.rows().get(row).cells();
            for (int column = 0; column < Math.min(cells.size(), widths.length); column++) {
                int least = characters(cells.get(column));
                if (least > widths[column] && !merged.contains(new CellAddress(row, column))) {
                    widths[column] = least;
                }
            }
        }
        return widths;
    }

    private static int characters(CellModel cell) {
        BigDecimal number = cell.number();
        if (number == null) {
            return 0;
        }
        int whole = Math.max(1, number.precision() - number.scale());
        int groups = (whole - 1) / DIGITS_OF_A_GROUP;
        int sign = number.signum() < 0 ? 1 : 0;
        return sign + whole + groups + besides(cell.format()) + PADDING_CHARACTERS;
    }

    /** The decimals of a format with their point, and the marks that it adds. */
    private static int besides(String format) {
        int characters = 0;
        boolean quoted = false;
        boolean decimals = false;
        for (int at = 0; at < format.length() && (quoted || format.charAt(at) != ';'); at++) {
            char sign = format.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (quoted) {
                characters += WIDTH_OF_A_MARK;
            } else {
                decimals |= sign == '.';
                characters += decimals ? 1 : 0;
            }
        }
        return characters;
    }
}
