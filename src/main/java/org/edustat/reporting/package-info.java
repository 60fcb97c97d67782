/** Figures become the workbooks that managers open: first a model of sheets, then a writer. */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
