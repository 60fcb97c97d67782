package org.edustat.ledger.block;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;

/** How a finding is written. */
final class FindingForm {

    private static final Form<String> TEXT = Forms.form(BlockWriter::text, BlockReader::text);

    private FindingForm() {}

    static void write(BlockWriter out, Finding finding) {
        out.text(finding.rule());
        out.code(finding.severity());
        out.optionalText(finding.path());
        OriginForm.writeOptional(out, finding.origin());
        KeyForm.writeOptional(out, finding.key());
        out.list(finding.arguments(), TEXT);
    }

    static Finding read(BlockReader in) {
        return new Finding(
                in.text(),
                in.code(Severity.class),
                in.optionalText(),
                OriginForm.readOptional(in),
                KeyForm.readOptional(in),
                in.list(TEXT));
    }
}
