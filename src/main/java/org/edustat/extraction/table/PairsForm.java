package org.edustat.extraction.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form that is filled in by hand: each figure stands right behind its own name, two and more in a row, and nothing
 * heads the columns.
 */
final class PairsForm {

    /** So many rows with two figures and more make a form. */
    private static final int ROWS = 2;

    /** No form is longer, and no closer look is taken at what is. */
    private static final int MOST_ROWS = 80;

    private static final Pattern ABOUT_ITSELF =
            Pattern.compile("(?:学校|单位|园所|幼儿园|校|园|机构)?(?:名称|全称)|校名|园名|.*(?:地址|校长|园长|负责人|联系人|电话|日期|时间|性质|举办者|类型|类别|年份)");

    private PairsForm() {}

    /** Whether the rows between title and notes are such a form. */
    static boolean is(List<SheetRow> rows) {
        if (rows.size() > MOST_ROWS) {
            return false;
        }
        Set<String> names = new HashSet<>();
        int full = 0;
        boolean any = false;
        for (SheetRow row : rows) {
            int figures = named(row, names);
            if (figures < 0 || !any && figures == 0 && heads(row)) {
                return false;
            }
            any |= figures > 0;
            full += figures > 1 ? 1 : 0;
        }
        return full >= ROWS;
    }

    /** How many figures the row has; less than none where one has no name of its own. */
    private static int named(SheetRow row, Set<String> names) {
        int figures = 0;
        for (int at = 0; at < row.cells().size(); at++) {
            if (row.cells().get(at).figure()) {
                boolean behindName = at > 0
                        && row.cells().get(at - 1).kind() == CellKind.TEXT
                        && names.add(row.cells().get(at - 1).joined());
                if (!behindName) {
                    return -1;
                }
                figures++;
            }
        }
        return figures;
    }

    /** Whether a row of words may head columns of figures: one with the name of the school does not. */
    private static boolean heads(SheetRow row) {
        return row.cells().size() > 2
                && row.cells().stream()
                        .noneMatch(cell -> ABOUT_ITSELF.matcher(cell.joined()).matches());
    }
}
