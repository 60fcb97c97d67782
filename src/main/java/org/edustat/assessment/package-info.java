/**
 * Figures are held against targets, promises and national standards.
 *
 * <p>{@link org.edustat.assessment.Assessment} is the only door. {@code Cases} looks up what each target is held
 * against, {@code Judge} says what became of it, {@code Pace} where the years before it lead, {@code Companions} what
 * the other targets for the same thing say; {@code Layers} brings in what the nation and the provinces ask.
 * {@code promise} follows promises through later papers, {@code county} holds counties against the standards. A wrong
 * verdict is worse than none: a figure of another stage, sector, area or definition answers nothing, and what is
 * reckoned is never a figure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
