/**
 * The labels around a number are read with the catalogue, and what they say fills its slots. The same reading serves a
 * sentence and a table; every filling names the label and the rule that gave it. Start at
 * {@link org.edustat.extraction.meaning.Meaning}.
 */
@NullMarked
package org.edustat.extraction.meaning;

import org.jspecify.annotations.NullMarked;
