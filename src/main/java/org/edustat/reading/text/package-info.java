/**
 * Plain text, pages and word documents become passages and grids in the order of the file.
 *
 * <p>{@link org.edustat.reading.text.Encoding} finds the characters, and one reader a format finds the paragraphs and
 * tables: {@link org.edustat.reading.text.PlainTextReader}, {@link org.edustat.reading.text.PageReader} and
 * {@link org.edustat.reading.text.WordReader}. All of them put their parts together with
 * {@link org.edustat.reading.text.Composition}, so that positions are right by construction.
 */
@NullMarked
package org.edustat.reading.text;

import org.jspecify.annotations.NullMarked;
