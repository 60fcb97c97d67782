package org.edustat.operations.console.submissions;

import org.edustat.concept.Finding;
import org.edustat.operations.console.page.Words;

/** A finding as it stands beside its document. */
public record FindingLine(String severity, String rule, String place, String what, String mend) {

    static FindingLine of(Finding finding, Words words) {
        return new FindingLine(
                finding.severity().code(),
                finding.rule(),
                finding.origin() == null ? "" : finding.origin().place(),
                words.what(finding),
                words.mend(finding));
    }
}
