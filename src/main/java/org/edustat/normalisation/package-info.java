/**
 * Statements become observations, targets and changes in one form, and submissions get their attribution: region, year
 * and genre, from the folder, else from the whole text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.normalisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
