package org.edustat.operations.cli;

import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Figure;
import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Source;
import org.edustat.concept.Statement;
import org.edustat.concept.Total;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Ledger;

/** Where a figure comes from: the place, the quoted words, what each label said, its rivals and its doubts. */
final class Trail {

    private final Session session;
    private final Wording wording;
    private final Ledger ledger;

    Trail(Session session, Wording wording, Ledger ledger) {
        this.session = session;
        this.wording = wording;
        this.ledger = ledger;
    }

    void print(Figure figure) {
        Source source = figure.chosen().source();
        session.say(
                "explain.figure",
                figure.key().notation(),
                wording.amount(figure.chosen().amount()));
        session.say("explain.indicator", wording.indicator(figure.key().indicator()));
        session.say("explain.source", source.path(), source.origin().place());
        session.say("explain.quotation", source.origin().quotation());
        statement(source).ifPresent(this::printSlots);
        figure.rivals().forEach(this::printRival);
        doubts(figure)
                .forEach(doubt ->
                        session.say("explain.finding", session.messages().what(doubt)));
    }

    /** What the total covers, part by part, and what is missing. */
    void print(Total total) {
        session.say(
                "explain.total",
                total.key().notation(),
                wording.amount(total.amount()),
                Integer.toString(total.parts().size()),
                Integer.toString(total.expected()));
        total.partKeys().forEach(part -> session.say("explain.part", part.notation(), value(part)));
        total.missing().stream().map(total::part).forEach(part -> session.say("explain.missing", part.notation()));
    }

    private String value(Key part) {
        return ledger.evaluations()
                .latest()
                .flatMap(run -> ledger.evaluations().figure(run, part))
                .map(figure -> wording.amount(figure.chosen().amount()))
                .orElse("");
    }

    private Optional<Statement> statement(Source source) {
        return ledger.submissions()
                .entries(source.submission())
                .map(Entry::statement)
                .filter(statement -> statement.origin().equals(source.origin()))
                .findFirst();
    }

    private void printSlots(Statement statement) {
        for (Filling filling : statement.fillings()) {
            session.say(
                    "explain.slot",
                    filling.slot().code(),
                    filling.value(),
                    filling.label().text(),
                    filling.label().place().code() + " " + filling.label().at(),
                    filling.rule());
        }
    }

    private void printRival(Observation rival) {
        session.say(
                "explain.rival",
                wording.amount(rival.amount()),
                rival.source().path(),
                rival.source().origin().place(),
                rival.source().origin().quotation());
    }

    private Stream<Finding> doubts(Figure figure) {
        Stream<Finding> concluded =
                ledger.evaluations().latest().map(ledger.findings()::of).orElseGet(Stream::empty);
        return concluded.filter(finding -> figure.key().equals(finding.key()));
    }
}
