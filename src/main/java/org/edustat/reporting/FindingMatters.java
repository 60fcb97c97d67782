package org.edustat.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.reporting.sheet.Role;

/** What the rules found, errors first. */
record FindingMatters(YearReport report, Words words) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(finding -> Objects.requireNonNullElse(finding.path(), ""))
            .thenComparing(FindingMatters::position)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> String.join(" ", finding.arguments()));

    List<Matter> matters() {
        return report.findings().stream().sorted(ORDER).map(this::matter).toList();
    }

    private Matter matter(Finding finding) {
        Key key = finding.key();
        Origin origin = finding.origin();
        String path = Objects.requireNonNullElse(finding.path(), "");
        return new Matter(
                words.coded("severity", finding.severity()),
                role(finding.severity()),
                key == null ? "" : words.region(key.region()),
                key == null ? path.substring(path.lastIndexOf('/') + 1) : words.subject(key),
                words.what(finding),
                origin == null ? "" : Quotation.of(origin),
                origin == null ? path : path + " · " + words.place(origin),
                words.mend(finding),
                null,
                true);
    }

    static Role role(Severity severity) {
        return switch (severity) {
            case ERROR -> Role.BAD;
            case WARNING -> Role.DOUBT;
            case NOTE -> Role.OPEN;
        };
    }

    /** Papers are read from the top: by row, column and character rather than by the letters of the place. */
    private static String position(Finding finding) {
        Origin origin = finding.origin();
        if (origin instanceof Origin.InGrid grid) {
            return "%s %03d %09d %09d"
                    .formatted(
                            grid.sheet(),
                            grid.table(),
                            grid.cell().row(),
                            grid.cell().column());
        }
        return origin instanceof Origin.InText text ? "%09d".formatted(text.start()) : "";
    }
}
