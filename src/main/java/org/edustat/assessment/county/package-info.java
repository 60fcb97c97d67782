/**
 * Counties are held against the national standards: every school, how far the schools lie apart, the county as a whole,
 * and the least that would close the gap.
 *
 * <p>{@link org.edustat.assessment.county.CountyAssessment} is the only door. A {@code SchoolTable} is what the schools
 * of one county have; {@code SchoolBench} measures them and {@code Spreads} how far they lie apart; {@code Gap} adds
 * what is missing to the table and measures again until it passes. Nothing is guessed: where a figure is missing or
 * vague, the answer is open.
 */
@NullMarked
package org.edustat.assessment.county;

import org.jspecify.annotations.NullMarked;
