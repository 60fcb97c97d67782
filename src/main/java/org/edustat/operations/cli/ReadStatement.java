package org.edustat.operations.cli;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Statement;
import org.edustat.normalisation.Settled;

/**
 * A statement as it is written, and what it comes to in one form.
 *
 * @param span where its cell stands in a plain text, else null
 */
record ReadStatement(Statement statement, Settled settled, CellSpans.@Nullable Span span) {}
