package org.edustat.extraction.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table's body with the headers before it.
 *
 * @param paths one for each independent column of the stub, from left to right, each root first
 * @param section the cell that heads the rows below where this row has no figures, else null
 */
record HeadedRow(
        SheetRow row,
        List<List<RowHeading>> paths,
        @Nullable SheetCell section) {

    HeadedRow {
        paths = List.copyOf(paths);
    }
}
