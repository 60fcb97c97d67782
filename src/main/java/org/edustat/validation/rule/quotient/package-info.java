/**
 * Rates and ratios against what they are made of, and against one another.
 * {@link org.edustat.validation.rule.quotient.QuotientRules} lists the rules.
 */
@NullMarked
package org.edustat.validation.rule.quotient;

import org.jspecify.annotations.NullMarked;
