/**
 * Files arrive: recognised by their content, fingerprinted, the original kept, and told apart as new, unchanged or
 * superseding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
