package org.edustat.pipeline;

import java.util.function.Consumer;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Promise;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.extraction.ExtractionSink;
import org.edustat.ledger.ContentsSink;

/** Hands on what a document says with whatever identifies a person blotted out. One for each submission. */
final class Discreet implements ExtractionSink {

    private final Discretion discretion = new Discretion();
    private final Submission submission;
    private final ContentsSink sink;
    private final Consumer<Statement> statements;
    private DigitCount count = DigitCount.NONE;

    Discreet(Submission submission, ContentsSink sink, Consumer<Statement> statements) {
        this.submission = submission;
        this.sink = sink;
        this.statements = statements;
    }

    @Override
    public void statement(Statement statement) {
        statements.accept(discretion.statement(statement));
    }

    @Override
    public void promise(Promise promise) {
        sink.promise(Discretion.promise(promise));
    }

    @Override
    public void finding(Finding finding) {
        sink.finding(Discretion.finding(finding).in(submission.path()));
    }

    @Override
    public void digits(DigitCount digits) {
        count = count.plus(digits);
    }

    DigitCount count() {
        return count;
    }
}
