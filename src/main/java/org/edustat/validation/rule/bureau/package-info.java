/**
 * The bureau's own rules: the entries of {@code jobs/rules/*.yaml}.
 * {@link org.edustat.validation.rule.bureau.BureauRules} reads them, and refuses with file, line and column what cannot
 * be run: an expression that does not parse, names an unknown indicator, divides by nothing or is too long, and a rule
 * whose own cases do not come out as they say. An expression reads figures, calculates and compares; it has no loops,
 * no calls out and no state, so that its cost is bounded by its length.
 */
@NullMarked
package org.edustat.validation.rule.bureau;

import org.jspecify.annotations.NullMarked;
