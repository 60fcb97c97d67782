/**
 * What came in: the map of who owes what, each paper with its statements marked, and what operators decide about it.
 */
@NullMarked
package org.edustat.operations.console.submissions;

import org.jspecify.annotations.NullMarked;
