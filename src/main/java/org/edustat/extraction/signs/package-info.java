/**
 * Signs of a text, and patterns of words that are tried only where a sign stands with which they may begin. Most places
 * of a paper are passed over so: there are many patterns, and few of them are met. Start at
 * {@link org.edustat.extraction.signs.Sought}.
 */
@NullMarked
package org.edustat.extraction.signs;

import org.jspecify.annotations.NullMarked;
