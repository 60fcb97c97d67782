/**
 * Targets are held against the figures that answer them.
 *
 * <p>{@link org.edustat.assessment.Assessment} is the only door. {@code Answers} finds the figure of the same thing in
 * the period that the target is due in; {@code Requirement} says what the target allows. A wrong verdict is worse than
 * none: a figure of another stage, sector, area or unit answers nothing, nothing is added up here, and where a figure
 * is too vague to decide, the verdict is {@code NO_DATA} and shows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
