/**
 * One figure over the years: jumps, slips, changes, stocks and flows.
 * {@link org.edustat.validation.rule.series.SeriesRules} lists the rules.
 */
@NullMarked
package org.edustat.validation.rule.series;

import org.jspecify.annotations.NullMarked;
