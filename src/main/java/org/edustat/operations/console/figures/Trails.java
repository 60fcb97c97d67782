package org.edustat.operations.console.figures;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Source;
import org.edustat.concept.Total;
import org.edustat.ledger.Evaluations;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.operations.Grounds;
import org.edustat.operations.console.page.Words;

/** Follows figures back to where they stand. */
@Component
public final class Trails {

    private final Ledger ledger;
    private final Grounds grounds;
    private final FigureBook book;
    private final Slots slots;

    Trails(Ledger ledger, FigureBook book, Slots slots) {
        this.ledger = ledger;
        this.grounds = new Grounds(ledger);
        this.book = book;
        this.slots = slots;
    }

    /** The figure of the key, or those that differ from it in a slot that it leaves open. */
    public List<TrailView> of(Key asked, Words words) {
        List<Figure> figures = book.figure(asked)
                .map(List::of)
                .orElseGet(() -> book.of(asked.indicator()).stream()
                        .filter(figure -> sameSubject(figure.key(), asked))
                        .toList());
        return figures.stream().map(figure -> view(figure, words)).toList();
    }

    /** What parts of the key's whole add up to. */
    public List<TrailView.TotalView> totals(Key asked, Words words) {
        Evaluations evaluations = ledger.evaluations();
        Optional<RunName> latest = evaluations.latest();
        return latest.stream()
                .flatMap(evaluations::totals)
                .filter(total -> total.key().equals(asked))
                .map(total -> view(total, words))
                .toList();
    }

    /** The same figure through the years. */
    public List<TrailView.Year> history(Key asked, Words words) {
        return book.of(asked.indicator()).stream()
                .filter(figure -> figure.key().withPeriod(asked.period()).equals(asked))
                .map(figure -> new TrailView.Year(
                        figure.key().notation(),
                        figure.key().period().notation(),
                        words.amount(figure.chosen().amount())))
                .toList();
    }

    private static boolean sameSubject(Key figure, Key asked) {
        return figure.region().equals(asked.region()) && figure.period().equals(asked.period());
    }

    private TrailView view(Figure figure, Words words) {
        Source source = figure.chosen().source();
        return new TrailView(
                figure.key().notation(),
                words.subject(figure.key()),
                words.amount(figure.chosen().amount()),
                source(figure.chosen(), words),
                grounds.statement(source)
                        .map(one -> slots.of(figure, one, words))
                        .orElse(List.of()),
                figure.rivals().stream().map(rival -> source(rival, words)).toList(),
                grounds.doubts(figure).map(words::what).distinct().toList());
    }

    private static TrailView.SourceView source(Observation observation, Words words) {
        Source source = observation.source();
        return new TrailView.SourceView(
                source.submission(),
                source.path(),
                words.genre(source.genre().code()),
                source.received().toString(),
                source.origin().place(),
                source.origin().quotation(),
                words.amount(observation.amount()));
    }

    private TrailView.TotalView view(Total total, Words words) {
        return new TrailView.TotalView(
                words.amount(total.amount()),
                total.parts().size(),
                total.expected(),
                total.partKeys().stream().map(part -> part(part, words)).toList(),
                total.missing().stream()
                        .map(code -> words.subject(total.part(code)))
                        .toList());
    }

    private TrailView.TotalView.Part part(Key part, Words words) {
        String value = book.figure(part)
                .map(figure -> words.amount(figure.chosen().amount()))
                .orElse("");
        return new TrailView.TotalView.Part(part.notation(), words.subject(part), value);
    }
}
