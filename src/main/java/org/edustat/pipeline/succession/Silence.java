package org.edustat.pipeline.succession;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;

/** A form without figures that came after one with figures under another name: nobody knows which is meant. */
final class Silence {

    private final Coverage coverage;

    Silence(Coverage coverage) {
        this.coverage = coverage;
    }

    /** @param alike lists of papers that are alike, the older first */
    List<Finding> beside(Collection<List<Form>> alike, List<Coverage.Replacement> replacements) {
        Set<Long> gone =
                replacements.stream().map(one -> one.older().submission().id()).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (List<Form> several : alike) {
            List<Form> standing = several.stream()
                    .filter(form -> !gone.contains(form.submission().id()))
                    .toList();
            Form newest = standing.isEmpty() ? null : standing.get(standing.size() - 1);
            if (newest != null && standing.size() > 1 && !coverage.speaks(newest)) {
                Form other = standing.get(standing.size() - 2);
                findings.add(Finding.about(
                        newest.submission().path(),
                        "pipeline.silent_beside_figures",
                        Severity.WARNING,
                        newest.submission().path(),
                        other.submission().path()));
            }
        }
        return findings;
    }
}
