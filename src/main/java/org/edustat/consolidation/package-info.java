/**
 * One figure for each key: rivals are decided by precedence, and the losers stay visible.
 *
 * <p>{@link org.edustat.consolidation.Consolidation} is the only door. Who wins is one comparator, {@code Precedence},
 * whose lines are the order in which a clerk would argue. Nothing is computed there: a figure is always an observation
 * that somebody made. What figures of parts add up to is a {@link org.edustat.concept.Total}, made by {@code Totals}:
 * it says what it covers, and stands beside the figures. Figures of 2020, of 2020-09 and of 2020/2021 are different
 * keys, even where the same count is meant; whoever compares them decides whether they may stand for each other.
 *
 * <p>Figures and totals of a neighbourhood ({@link org.edustat.concept.Neighbourhood}) follow from what is claimed
 * about its places, and from what the neighbourhoods right below know of places that count in it
 * ({@link org.edustat.consolidation.Lower}), so that each can be consolidated by itself.
 *
 * <p>Claims about single schools are not decided one by one: {@code SchoolSums} adds up those of each paper while it is
 * read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
