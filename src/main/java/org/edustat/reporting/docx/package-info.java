/**
 * A short paper of sentences, each number with its footnote, as a Word file; the same paper gives the same bytes. Start
 * at {@link org.edustat.reporting.docx.PaperWriter}.
 */
@NullMarked
package org.edustat.reporting.docx;

import org.jspecify.annotations.NullMarked;
