/**
 * Rules over observations, targets and changes; each breach is a finding that says how to mend it. Nothing is changed
 * here.
 *
 * <p>{@link org.edustat.validation.Validation} is the only door; the rules live in {@code validation.rule}, one class
 * each. To add a rule:
 *
 * <ol>
 *   <li>write its class in {@code rule}; its Javadoc is the text that clerks read, its id is the class's name in small
 *       letters;
 *   <li>name it in {@code Rules}, in the order of the list there;
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
