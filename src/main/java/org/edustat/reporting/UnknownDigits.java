package org.edustat.reporting;

import java.util.Map;
import java.util.Optional;

import org.edustat.concept.Finding;
import org.edustat.concept.Qualifier;

/** Numbers whose digits were blotted out or lost: nobody guesses them, they become no figure, the district is asked. */
final class UnknownDigits {

    private static final Map<String, Qualifier> RULES =
            Map.of("validation.masked_value", Qualifier.MASKED, "validation.missing_value", Qualifier.MISSING);

    private UnknownDigits() {}

    /** What became of the digits that a finding is about; empty for a finding about something else. */
    static Optional<Qualifier> of(Finding finding) {
        return Optional.ofNullable(RULES.get(finding.rule()));
    }
}
