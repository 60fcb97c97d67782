package org.edustat.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Promise;
import org.edustat.concept.Statement;

/** What a document claims and promises, in its order, what is doubtful about it, and the account of its digits. */
public record Extracted(List<Statement> statements, List<Promise> promises, List<Finding> findings, DigitCount digits) {

    public Extracted {
        statements = List.copyOf(statements);
        promises = List.copyOf(promises);
        findings = List.copyOf(findings);
    }

    /** Collects what a reading gives. */
    static Extracted of(Consumer<ExtractionSink> reading) {
        List<Statement> statements = new ArrayList<>();
        List<Promise> promises = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<DigitCount> counts = new ArrayList<>();
        reading.accept(new ExtractionSink() {

            @Override
            public void statement(Statement statement) {
                statements.add(statement);
            }

            @Override
            public void promise(Promise promise) {
                promises.add(promise);
            }

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void digits(DigitCount count) {
                counts.add(count);
            }
        });
        return new Extracted(statements, promises, findings, counts.stream().reduce(DigitCount.NONE, DigitCount::plus));
    }
}
