/**
 * Sentences become drafts: for every number the words around it, nearest first, and what the sentence says of its kind.
 * What the words mean is left to {@code meaning}. Start at {@link org.edustat.extraction.prose.ProseExtraction}.
 */
@NullMarked
package org.edustat.extraction.prose;

import org.jspecify.annotations.NullMarked;
