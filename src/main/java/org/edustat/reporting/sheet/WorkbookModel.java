package org.edustat.reporting.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole workbook.
 *
 * @param date stands in the file's properties in place of the wall clock
 */
public record WorkbookModel(String title, String author, LocalDate date, List<SheetModel> sheets) {

    public WorkbookModel {
        sheets = List.copyOf(sheets);
    }
}
