/**
 * The labels around a number are read with the catalogue, and what they say fills its slots. The same reading serves a
 * sentence and a table; every filling names the label and the rule that gave it. Start at
 * {@link org.edustat.extraction.meaning.Meaning}.
 *
 * <p>The cells of a row share the labels on that side, and so do those of a column: each reader answers once for a
 * {@link org.edustat.extraction.meaning.Side}, and a cell takes the answer of the nearest side that has one. Rows that
 * differ in names alone, as those of a list of schools do, share what is known of a column
 * ({@link org.edustat.extraction.meaning.Likewise}).
 */
@NullMarked
package org.edustat.extraction.meaning;

import org.jspecify.annotations.NullMarked;
