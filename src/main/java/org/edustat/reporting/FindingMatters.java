package org.edustat.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.reporting.sheet.Role;

/** What the rules found: digits that nobody knows, then errors, warnings and notes. */
record FindingMatters(YearReport report, Layout layout, Disputes disputes, Words words) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> UnknownDigits.of(finding).isEmpty())
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(finding -> Objects.requireNonNullElse(finding.path(), ""))
            .thenComparing(FindingMatters::sheet)
            .thenComparing(FindingMatters::table)
            .thenComparingLong(FindingMatters::position)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> String.join(" ", finding.arguments()));

    /** @param most how many are shown at most, the gravest */
    List<Matter> matters(int most) {
        Set<Key> told = layout.figures().stream()
                .filter(disputes::disputed)
                .map(Figure::key)
                .collect(Collectors.toSet());
        SetAside setAside = new SetAside(report, words);
        Stream<Finding> untold = report.findings().stream()
                .filter(finding -> !setAside.explains(finding))
                .filter(finding -> !Disputes.isOne(finding) || !told.contains(finding.key()));
        return gravest(untold, most).map(this::matter).toList();
    }

    /** The first ones in their order, without putting a million into it. */
    private static Stream<Finding> gravest(Stream<Finding> findings, int most) {
        PriorityQueue<Finding> gravest = new PriorityQueue<>(ORDER.reversed());
        findings.forEach(finding -> {
            if (gravest.size() < most) {
                gravest.add(finding);
            } else if (ORDER.compare(finding, gravest.element()) < 0) {
                gravest.remove();
                gravest.add(finding);
            }
        });
        return gravest.stream().sorted(ORDER);
    }

    private Matter matter(Finding finding) {
        Key key = finding.key();
        Origin origin = finding.origin();
        Optional<Qualifier> unknown = UnknownDigits.of(finding);
        String path = Objects.requireNonNullElse(finding.path(), "");
        return new Matter(
                unknown.map(digits -> words.coded("amount", digits))
                        .orElseGet(() -> words.coded("severity", finding.severity())),
                unknown.isPresent() ? Role.SILENT : role(finding.severity()),
                key == null ? "" : words.region(key.region()),
                key == null ? path.substring(path.lastIndexOf('/') + 1) : words.subject(key),
                words.what(finding),
                origin == null ? "" : Quotation.of(origin),
                origin == null ? path : path + " · " + words.place(origin),
                words.mend(finding),
                key == null ? null : Links.toFigure(layout, key),
                true);
    }

    static Role role(Severity severity) {
        return switch (severity) {
            case ERROR -> Role.BAD;
            case WARNING -> Role.DOUBT;
            case NOTE -> Role.OPEN;
        };
    }

    private static String sheet(Finding finding) {
        return finding.origin() instanceof Origin.InGrid grid ? grid.sheet() : "";
    }

    private static int table(Finding finding) {
        return finding.origin() instanceof Origin.InGrid grid ? grid.table() : 0;
    }

    /** Papers are read from the top: by row, column and character rather than by the letters of the place. */
    private static long position(Finding finding) {
        Origin origin = finding.origin();
        if (origin instanceof Origin.InGrid grid) {
            return ((long) grid.cell().row() << Integer.SIZE) + grid.cell().column();
        }
        return origin instanceof Origin.InText text ? text.start() : -1;
    }
}
