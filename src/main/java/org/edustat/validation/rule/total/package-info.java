/**
 * Sums against what they are made of, and counts that cannot be more than others.
 * {@link org.edustat.validation.rule.total.TotalRules} lists the rules.
 */
@NullMarked
package org.edustat.validation.rule.total;

import org.jspecify.annotations.NullMarked;
