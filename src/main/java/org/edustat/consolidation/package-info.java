/** One figure for each key: rivals are decided by precedence, and the losers stay visible. */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
