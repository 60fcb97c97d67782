/** Targets are held against the figures that answer them. */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
