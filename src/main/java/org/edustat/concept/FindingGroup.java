package org.edustat.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Findings of the same rule in the same sheet or text of the same paper: a thousand rows of one fault are told in one
 * line.
 *
 * @param findings in their order, at least one
 */
public record FindingGroup(List<Finding> findings) {

    /** Up to so many are told one by one. */
    private static final int FEW = 3;

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    private record Subject(String path, String rule, Severity severity, String sheet) {

        static Subject of(Finding finding) {
            String sheet = finding.origin() instanceof Origin.InGrid cell ? cell.table() + cell.sheet() : "";
            return new Subject(
                    Objects.requireNonNullElse(finding.path(), ""), finding.rule(), finding.severity(), sheet);
        }
    }

    /** The groups in the order of their first findings; findings that are few stay alone. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Subject, List<Finding>> bySubject = new LinkedHashMap<>();
        for (Finding finding : findings) {
            bySubject
                    .computeIfAbsent(Subject.of(finding), any -> new ArrayList<>())
                    .add(finding);
        }
        List<FindingGroup> groups = new ArrayList<>();
        for (List<Finding> alike : bySubject.values()) {
            if (alike.size() > FEW) {
                groups.add(new FindingGroup(alike));
            } else {
                alike.forEach(one -> groups.add(new FindingGroup(List.of(one))));
            }
        }
        return groups;
    }

    public Finding first() {
        return findings.get(0);
    }

    /** Where they stand: the place of the one, or the first and the last of many. */
    public String place() {
        String first = place(first());
        String last = place(findings.get(findings.size() - 1));
        return findings.size() == 1 || first.equals(last) ? first : first + " … " + last;
    }

    private static String place(Finding finding) {
        return finding.origin() == null ? "" : finding.origin().place();
    }
}
