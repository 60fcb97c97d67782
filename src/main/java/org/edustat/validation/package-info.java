/**
 * Rules over observations, targets and changes; each breach is a finding that says how to mend it. Nothing is changed
 * here.
 *
 * <p>{@link org.edustat.validation.Validation} is the door; the built-in rules live below {@code validation.rule}, one
 * class each, in packages by what they look at; the bureau's own are entries of {@code jobs/rules/*.yaml}. A rule gives
 * breaches, and {@code Diagnosis} settles at which of the figures involved each is reported. A night goes by
 * {@link org.edustat.validation.Examination}, some neighbourhoods at a time, and is told by which claims they have ties
 * and how long what was found holds. {@link org.edustat.validation.Explanations} holds findings against what people of
 * the bureau explained. To add a built-in rule:
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
 * <p>A rule sees one neighbourhood or one paper and no more, asks {@code Today} for the date, and names every claim
 * whose value it asks for again as a suspect or a witness: what is found elsewhere is not looked at again when these
 * change.
 *
 * <p>A test fails where one of these is forgotten.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
