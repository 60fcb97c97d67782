/**
 * What a workbook says and how its cells are meant to look, before it is a file: sheets, rows, cells with a role, links
 * and one chart. Start at {@link org.edustat.reporting.sheet.WorkbookModel}.
 */
@NullMarked
package org.edustat.reporting.sheet;

import org.jspecify.annotations.NullMarked;
