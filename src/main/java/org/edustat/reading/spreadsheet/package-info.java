/**
 * Workbooks and csv files become grids.
 *
 * <p>A workbook is read by a pass of our own over its XML, because cells, merges, indents, bold type and number formats
 * are wanted at once and a workbook may have a million rows: {@link org.edustat.reading.spreadsheet.WorkbookReader} is
 * the place to begin. Those of Excel 97 to 2003 are walked record by record
 * ({@link org.edustat.reading.spreadsheet.BinaryWorkbookReader}). Cells are given as the clerk sees them, beside the
 * number that is stored.
 */
@NullMarked
package org.edustat.reading.spreadsheet;

import org.jspecify.annotations.NullMarked;
