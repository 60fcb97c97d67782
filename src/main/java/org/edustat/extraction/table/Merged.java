package org.edustat.extraction.table;

import org.jspecify.annotations.Nullable;

/**
 * A merged area of a sheet, as one of its rows meets it.
 *
 * @param first its first column
 * @param last its last column, no farther than the sheet holds anything
 * @param content what it shows at each of its cells; null where it is empty
 */
record Merged(int first, int last, @Nullable SheetCell content) {

    boolean over(int column) {
        return first <= column && column <= last;
    }
}
