package org.edustat.operations;

import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Source;
import org.edustat.concept.Statement;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Ledger;

/** What the ledger holds on a figure beside its number: what its place was read as, and what speaks against it. */
public record Grounds(Ledger ledger) {

    /** What was read at the place; empty where the submission was read anew and says it no more. */
    public Optional<Statement> statement(Source source) {
        return ledger.submissions()
                .entries(source.submission())
                .map(Entry::statement)
                .filter(statement -> statement.origin().equals(source.origin()))
                .findFirst();
    }

    /** The findings on the place of the figure, then those that the latest run came to on its key. */
    public Stream<Finding> doubts(Figure figure) {
        Source source = figure.chosen().source();
        Stream<Finding> ofPlace = ledger.findings().of(source.submission()).stream()
                .filter(finding -> finding.key() == null && source.origin().equals(finding.origin()));
        return Stream.concat(ofPlace, doubts(figure.key()));
    }

    /** What the latest run found on a key, also where papers tell of it and it has no figure. */
    public Stream<Finding> doubts(Key key) {
        return ledger.concluded().filter(finding -> key.equals(finding.key()));
    }
}
