/** Reports land whole or not at all, with a manifest of what went in and what came out. */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
