package org.edustat.operations.cli;

import java.util.List;

import org.edustat.concept.Finding;

/** Findings as rows: how bad, where, what, how to mend it. */
final class FindingListing {

    private final Session session;

    FindingListing(Session session) {
        this.session = session;
    }

    Listing of(List<Finding> findings) {
        return session.listing(
                List.of("severity", "path", "place", "what", "mend", "rule"),
                findings.stream().map(this::row).toList());
    }

    private List<String> row(Finding finding) {
        return List.of(
                session.text("severity." + finding.severity().code()),
                finding.path() == null ? "" : finding.path(),
                finding.origin() == null ? "" : finding.origin().place(),
                session.messages().what(finding),
                session.messages().mend(finding),
                finding.rule());
    }
}
