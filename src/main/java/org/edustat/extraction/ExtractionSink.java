package org.edustat.extraction;

import java.util.function.Consumer;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Promise;
import org.edustat.concept.Statement;

/** Takes what a document says while it is read, so that nobody needs to hold all of a large table at once. */
public interface ExtractionSink {

    void statement(Statement statement);

    void finding(Finding finding);

    void promise(Promise promise);

    /** The account of all digits of the document, once, at its end. */
    void digits(DigitCount count);

    /** Takes statements and findings, and lets go of the rest. */
    static ExtractionSink of(Consumer<Statement> statements, Consumer<Finding> findings) {
        return new ExtractionSink() {

            @Override
            public void statement(Statement statement) {
                statements.accept(statement);
            }

            @Override
            public void finding(Finding finding) {
                findings.accept(finding);
            }

            @Override
            public void promise(Promise promise) {
                // not asked for
            }

            @Override
            public void digits(DigitCount count) {
                // not asked for
            }
        };
    }
}
