package org.edustat.operations.cli;

import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.concept.FindingGroup;

/** Findings as rows: how bad, where, what, how to mend it. */
final class FindingListing {

    private final Session session;

    FindingListing(Session session) {
        this.session = session;
    }

    /** Each by itself. */
    Listing of(List<Finding> findings) {
        return rows(findings.stream()
                .map(finding -> new FindingGroup(List.of(finding)))
                .toList());
    }

    /** Many of the same fault in the same sheet in one line. */
    Listing grouped(List<Finding> findings) {
        return rows(FindingGroup.of(findings));
    }

    private Listing rows(List<FindingGroup> groups) {
        return session.listing(
                List.of("severity", "path", "place", "what", "mend", "rule"),
                groups.stream().map(this::row).toList());
    }

    private List<Object> row(FindingGroup group) {
        Finding finding = group.first();
        String what = session.messages().what(finding);
        return List.of(
                session.word("severity", finding.severity()),
                finding.path() == null ? "" : finding.path(),
                group.place(),
                group.findings().size() == 1
                        ? what
                        : session.text(
                                "findings.alike",
                                Integer.toString(group.findings().size()),
                                what),
                session.messages().mend(finding),
                finding.rule());
    }
}
