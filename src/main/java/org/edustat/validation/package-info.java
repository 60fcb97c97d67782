/**
 * Rules over observations, targets and changes; each breach is a finding that says how to mend it. Nothing is changed
 * here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
