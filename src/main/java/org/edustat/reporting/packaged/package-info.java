/**
 * A year as data for those who reckon themselves: tidy CSV with the description that Frictionless programs read,
 * SDMX-CSV 2.0 with its structure, and a codebook. Everything is written row by row. Start at
 * {@link org.edustat.reporting.packaged.DataPackage}.
 */
@NullMarked
package org.edustat.reporting.packaged;

import org.jspecify.annotations.NullMarked;
