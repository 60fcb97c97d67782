/**
 * The figures of a paper held against each other: parts against their whole, a level against its change and growth, a
 * share against what it is the share of. A contradiction is a finding about the paper, with both quotations; no value
 * is changed here.
 *
 * <p>Start at {@link org.edustat.extraction.selfcheck.SelfCheck}. Figures are compared as the intervals that their
 * rounding and bounds leave open, so that only what cannot be true together is said. Papers without a district are
 * checked as well, and numbers that no indicator counts: this asks how a sentence is built and not what it is about,
 * which is why it stands here and not among the rules over claims.
 */
@NullMarked
package org.edustat.extraction.selfcheck;

import org.jspecify.annotations.NullMarked;
