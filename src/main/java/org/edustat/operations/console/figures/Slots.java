package org.edustat.operations.console.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.edustat.concept.Attribution;
import org.edustat.concept.Figure;
import org.edustat.concept.Filling;
import org.edustat.concept.Key;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.page.Words;

/** Says of every slot of a figure which words gave it: words beside the number, or words of the paper. */
@Component
final class Slots {

    private final Ledger ledger;

    Slots(Ledger ledger) {
        this.ledger = ledger;
    }

    List<TrailView.SlotView> of(Figure figure, Statement statement, Words words) {
        List<Filling> grounds = ledger.submissions()
                .attribution(figure.chosen().source().submission())
                .map(Attribution::grounds)
                .orElse(List.of());
        List<TrailView.SlotView> views = new ArrayList<>();
        settled(figure.key(), words).forEach((slot, value) -> {
            Optional<Filling> said = statement.filling(slot).or(() -> ground(grounds, slot));
            if (said.isPresent() || !value.isEmpty()) {
                views.add(view(slot, value, said, words));
            }
        });
        return views;
    }

    private static Optional<Filling> ground(List<Filling> grounds, Slot slot) {
        return grounds.stream().filter(ground -> ground.slot() == slot).findFirst();
    }

    private static TrailView.SlotView view(Slot slot, String value, Optional<Filling> said, Words words) {
        String name = words.text("slot." + slot.code());
        return said.map(filling -> new TrailView.SlotView(
                        name,
                        value,
                        filling.label().text(),
                        (words.text("place." + filling.label().place().code()) + " "
                                        + filling.label().at())
                                .strip(),
                        filling.rule()))
                .orElseGet(() -> new TrailView.SlotView(name, value, "", "", ""));
    }

    /** What each slot came to, in the order in which a clerk asks. */
    private static Map<Slot, String> settled(Key key, Words words) {
        Map<Slot, String> settled = new LinkedHashMap<>();
        settled.put(Slot.INDICATOR, words.indicator(key.indicator()));
        settled.put(Slot.STAGE, key.stage() == Stage.ALL ? "" : words.stage(key.stage()));
        settled.put(Slot.REGION, words.region(key) + " " + key.region());
        settled.put(Slot.INSTITUTION, key.institution());
        settled.put(Slot.PERIOD, key.period().notation());
        return settled;
    }
}
