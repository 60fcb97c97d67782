/**
 * Finds the numbers of a grid and the words that stand around each of them: the labels of its row and column, the
 * section, the unit line, the title.
 *
 * <p>No template is needed. A {@link org.edustat.extraction.table.Sheet} gives the cells by place,
 * {@link org.edustat.extraction.table.TableFinder} cuts it into tables of head and body,
 * {@link org.edustat.extraction.table.ColumnHeaders} and {@link org.edustat.extraction.table.RowHeaders} build the two
 * trees of headers. What the words mean is not decided here.
 */
@NullMarked
package org.edustat.extraction.table;

import org.jspecify.annotations.NullMarked;
