package org.edustat.operations.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edustat.concept.Attribution;
import org.edustat.concept.Figure;
import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Kind;
import org.edustat.concept.Measure;
import org.edustat.concept.Observation;
import org.edustat.concept.Slot;
import org.edustat.concept.Source;
import org.edustat.concept.Statement;
import org.edustat.concept.Total;
import org.edustat.ledger.Ledger;
import org.edustat.operations.Grounds;

/** Where a figure comes from: the place, the quoted words, what each label said, its rivals and its doubts. */
final class Trail {

    private final Session session;
    private final Wording wording;
    private final Ledger ledger;
    private final Grounds grounds;

    Trail(Session session, Wording wording, Ledger ledger) {
        this.session = session;
        this.wording = wording;
        this.ledger = ledger;
        this.grounds = new Grounds(ledger);
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
        grounds.statement(source).ifPresent(statement -> printSlots(figure, statement));
        figure.rivals().forEach(this::printRival);
        grounds.doubts(figure).forEach(this::printDoubt);
    }

    /** Why papers tell of a key and it has no figure. */
    void printDoubts(Key key) {
        grounds.doubts(key).forEach(this::printDoubt);
    }

    private void printDoubt(Finding doubt) {
        session.say("explain.finding", session.messages().what(doubt));
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

    /** Every slot with what gave it: words beside the number, words of the paper, or that nothing was said. */
    private void printSlots(Figure figure, Statement statement) {
        Map<Slot, String> settled = settled(figure);
        List<Filling> grounds = ledger.submissions()
                .attribution(figure.chosen().source().submission())
                .map(Attribution::grounds)
                .orElse(List.of());
        settled.forEach((slot, value) -> {
            Optional<Filling> own = statement.filling(slot);
            Optional<Filling> ofPaper =
                    grounds.stream().filter(ground -> ground.slot() == slot).findFirst();
            if (own.isPresent()) {
                printSlot("explain.slot", slot, value, own.get());
            } else if (slot == Slot.UNIT) {
                printUnit(statement, value);
            } else if (ofPaper.isPresent()) {
                printSlot("explain.slot_of_paper", slot, value, ofPaper.get());
            } else if (!value.isEmpty()) {
                session.say("explain.slot_unsaid", slot.code(), value);
            }
        });
    }

    /** What each slot came to, in the order in which a clerk asks. */
    private static Map<Slot, String> settled(Figure figure) {
        Key key = figure.key();
        Map<Slot, String> settled = new LinkedHashMap<>();
        settled.put(Slot.INDICATOR, key.indicator());
        settled.put(Slot.STAGE, key.stage().code());
        settled.put(Slot.SECTOR, key.sector().code());
        settled.put(Slot.AREA, key.area().code());
        settled.put(Slot.REGION, key.region());
        settled.put(Slot.INSTITUTION, key.institution());
        settled.put(Slot.PERIOD, key.period().notation());
        settled.put(Slot.UNIT, figure.chosen().amount().unit().code());
        settled.put(Slot.KIND, Kind.OBSERVATION.code());
        return settled;
    }

    private void printSlot(String message, Slot slot, String value, Filling filling) {
        session.say(
                message,
                slot.code(),
                value,
                filling.label().text(),
                (filling.label().place().code() + " " + filling.label().at()).strip(),
                filling.rule());
    }

    private void printUnit(Statement statement, String value) {
        Measure measure = statement.quantity().measure();
        if (measure == null || measure.text().isEmpty()) {
            session.say("explain.slot_unsaid", Slot.UNIT.code(), value);
        } else {
            session.say(
                    "explain.slot",
                    Slot.UNIT.code(),
                    value,
                    measure.text(),
                    statement.origin().place(),
                    "quantity.beside_number");
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
}
