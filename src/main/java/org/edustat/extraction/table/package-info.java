/**
 * Finds the numbers of a grid and the words that stand around each of them: the labels of its row and column, the
 * section, the unit line, the title.
 *
 * <p>No template is needed. {@link org.edustat.extraction.table.GridWalk} goes down a grid window by window, so that a
 * sheet of any length is never held whole, {@link org.edustat.extraction.table.TableFinder} cuts a window into tables
 * of head and body, {@link org.edustat.extraction.table.ColumnHeaders} and
 * {@link org.edustat.extraction.table.RowHeaders} build the two trees of headers, and
 * {@link org.edustat.extraction.table.Figures} hands on each figure with its sides. What the words mean is not decided
 * here.
 */
@NullMarked
package org.edustat.extraction.table;

import org.jspecify.annotations.NullMarked;
