/**
 * Figures become the workbooks that managers open: first a model of sheets, then a writer.
 *
 * <p>Start at {@link org.edustat.reporting.Reporting}. Each {@code …Sheet} is a plain function from words to a
 * {@link org.edustat.reporting.sheet.SheetModel} and knows nothing of file formats; {@code xlsx} writes any model and
 * knows nothing of education. Every figure on the sheet of its theme links to the place that it came from in 来源, and
 * back. {@code packaged} writes the data package, {@code docx} the briefing, {@code returned} what districts get back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
