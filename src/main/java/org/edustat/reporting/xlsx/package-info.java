/**
 * The one writer: a {@link org.edustat.reporting.sheet.WorkbookModel} becomes the bytes of an Excel workbook, the same
 * bytes for the same model. Start at {@link org.edustat.reporting.xlsx.WorkbookWriter}.
 */
@NullMarked
package org.edustat.reporting.xlsx;

import org.jspecify.annotations.NullMarked;
