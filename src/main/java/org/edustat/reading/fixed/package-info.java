/**
 * Files that only say where on the paper each character stands become passages and grids.
 *
 * <p>{@link org.edustat.reading.fixed.PdfReader} and {@link org.edustat.reading.fixed.OfdReader} are the places to
 * begin. Characters make lines, lines that were broken by the edge of the paper make paragraphs again, and what stands
 * between ruled lines makes tables.
 */
@NullMarked
package org.edustat.reading.fixed;

import org.jspecify.annotations.NullMarked;
