/**
 * Containers: the zip files that office documents are, opened with bounds, and strangers told apart by their bytes.
 *
 * <p>{@link org.edustat.reading.archive.OfficePackage} gives the parts of an office file and the relationships between
 * them, {@link org.edustat.reading.archive.Strangers} says what a file is that cannot be read, and so what to send
 * instead.
 */
@NullMarked
package org.edustat.reading.archive;

import org.jspecify.annotations.NullMarked;
