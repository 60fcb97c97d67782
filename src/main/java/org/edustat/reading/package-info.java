/**
 * Files become documents: passages of text and grids of cells, with the positions that they have in the file.
 *
 * <p>Start reading at {@link org.edustat.reading.Reading}. An original and its kind go in, a
 * {@link org.edustat.reading.Read} comes out: a document, or one clear finding why there is none. {@code spreadsheet}
 * reads workbooks and csv files, {@code text} reads plain text, pages and word documents, {@code fixed} reads files of
 * fixed layout, {@code archive} opens the containers that office files are and tells strangers apart. Nothing is
 * understood here: a number typed as text stays text, and what a heading means is for {@code extraction}.
 *
 * <p>Whatever comes is hostile until read: sizes have bounds, nothing outside the file is fetched, nothing in it is
 * run.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
