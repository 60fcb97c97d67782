/**
 * Statements become observations, targets and changes in one form, and submissions get their attribution: region,
 * period and genre, from the folder, else from the whole text.
 *
 * <p>Start at {@link org.edustat.normalisation.Normalisation}. {@code Attributor} asks the finders of genre, date,
 * period and place; {@code Settling} fills what a statement leaves to its paper; {@code ClaimWriter} makes the claims.
 * What a number says is never changed here, and what stays open is a finding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.normalisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
