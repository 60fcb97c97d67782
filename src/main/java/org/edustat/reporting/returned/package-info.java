/**
 * What goes back to a district: its own workbook with coloured and annotated cells, and a letter of one page.
 *
 * <p>{@link org.edustat.reporting.returned.MarkedWorkbook} marks a copy, {@link org.edustat.reporting.returned.Letter}
 * writes the letter. Both know places and words, and nothing of rules.
 */
@NullMarked
package org.edustat.reporting.returned;

import org.jspecify.annotations.NullMarked;
