/**
 * What the bureau knows and edits without a programmer: indicators, the words for them, units, regions by year, cues
 * and thresholds, read from {@code jobs/catalogue}.
 *
 * <p>Start at {@link org.edustat.catalogue.Catalogue}. The other rooms ask it; it asks nobody. A line in a csv file is
 * a word of the bureau with an example sentence that a test runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.edustat.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
