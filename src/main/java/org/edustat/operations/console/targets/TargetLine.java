package org.edustat.operations.console.targets;

import org.edustat.concept.Source;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.operations.console.page.Words;

/** A target with what became of it. */
public record TargetLine(
        String region,
        String subject,
        String due,
        String wanted,
        String reached,
        String figureKey,
        String status,
        long submission,
        String path,
        String place,
        String quotation) {

    public static TargetLine of(Verdict verdict, Words words) {
        Target target = verdict.target();
        Source source = target.source();
        return new TargetLine(
                words.region(target.key()),
                (words.indicator(target.key().indicator()) + " " + words.slots(target.key())).strip(),
                target.key().period().notation(),
                words.comparator(target.comparator()) + words.amount(target.amount()),
                verdict.figure() == null
                        ? ""
                        : words.amount(verdict.figure().chosen().amount()),
                verdict.figure() == null ? "" : verdict.figure().key().notation(),
                verdict.status().code(),
                source.submission(),
                source.path(),
                source.origin().place(),
                source.origin().quotation());
    }
}
