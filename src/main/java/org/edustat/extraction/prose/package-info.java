/**
 * Sentences become drafts: for every number the words around it, nearest first, and what the sentence says of its kind.
 * What the words mean is left to {@code meaning}. Start at {@link org.edustat.extraction.prose.ProseExtraction}.
 *
 * <p>What many numbers share is worked out once: the heads and headings of a paragraph in
 * {@link org.edustat.extraction.prose.SharedLabels}, the stretches of a sentence in
 * {@link org.edustat.extraction.prose.Stretches}, its years and cues in {@link org.edustat.extraction.prose.Tenses}. So
 * the time for a paper follows its length, whatever stands in it; {@link org.edustat.extraction.prose.TextLimit} says
 * how much of one is read at all.
 */
@NullMarked
package org.edustat.extraction.prose;

import org.jspecify.annotations.NullMarked;
