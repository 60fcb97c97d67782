/**
 * Rules over observations, targets and changes; each breach is a finding that says how to mend it. Nothing is changed
 * here.
 *
 * <p>{@link org.edustat.validation.Validation} is the door; the built-in rules live below {@code validation.rule}, one
 * class each, in packages by what they look at; the bureau's own are entries of {@code jobs/rules/*.yaml}. A rule gives
 * breaches, and {@code Diagnosis} settles at which of the figures involved each is reported.
 * {@link org.edustat.validation.Explanations} holds findings against what people of the bureau explained. To add a
 * built-in rule:
 *
 * <ol>
 *   <li>write its class in one of the packages of {@code rule}; its Javadoc is the text that clerks read, its id is the
 *       class's name in small letters;
 *   <li>name it in the list of its package, as in {@code TotalRules};
 *   <li>give it {@code validation.ID.what} and {@code validation.ID.mend} in both files {@code messages/validation_*};
 *   <li>put its thresholds, each with a source and an example, into {@code jobs/rules/builtin.csv};
 *   <li>write a case that passes and one that fails into {@code src/test/resources/spec/validation/ID.yaml}.
 * </ol>
 *
 * A test fails where one of these is forgotten.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
