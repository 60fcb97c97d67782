package org.edustat.operations.console.findings;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Finding;
import org.edustat.concept.FindingGroup;
import org.edustat.operations.console.page.Words;

/**
 * Findings of one fault as a line.
 *
 * @param submission the number of the paper; null where there is none
 * @param firstPlace the place of the first of them; empty where it is about the whole
 * @param key the figure that it is about; empty where it is about none
 * @param explainable whether somebody may say why it is right after all
 */
public record GroupLine(
        String severity,
        String rule,
        @Nullable Long submission,
        String path,
        String place,
        String firstPlace,
        String what,
        String mend,
        String key,
        int count,
        boolean explainable) {

    static GroupLine of(FindingGroup group, @Nullable Long submission, Words words) {
        Finding first = group.first();
        return new GroupLine(
                first.severity().code(),
                first.rule(),
                submission,
                first.path() == null ? "" : first.path(),
                group.place(),
                first.origin() == null ? "" : first.origin().place(),
                words.what(first),
                words.mend(first),
                first.key() == null ? "" : first.key().notation(),
                group.findings().size(),
                Explainer.explainable(first));
    }
}
