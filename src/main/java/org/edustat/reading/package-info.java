/** Files become documents: passages of text and grids of cells, with the positions that they have in the file. */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
