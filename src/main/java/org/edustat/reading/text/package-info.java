/**
 * Plain text, pages and word documents become passages and grids in the order of the file.
 *
 * <p>{@link org.edustat.reading.text.Encoding} finds the characters, and one reader a format finds the paragraphs:
 * {@link org.edustat.reading.text.PlainTextReader}.
 */
@NullMarked
package org.edustat.reading.text;

import org.jspecify.annotations.NullMarked;
