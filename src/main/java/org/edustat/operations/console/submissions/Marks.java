package org.edustat.operations.console.submissions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Kind;
import org.edustat.concept.Origin;
import org.edustat.ledger.Entry;
import org.edustat.operations.console.page.Words;

/** The marks of one page of a document, numbered as they are met, with a line for each beside it. */
final class Marks {

    private final Words words;
    private final String asked;
    private final Set<String> doubtful;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final List<StatementLine> lines = new ArrayList<>();

    /**
     * @param asked the place that was asked for; empty for none
     * @param doubtful the places that findings name
     */
    Marks(Words words, String asked, Set<String> doubtful) {
        this.words = words;
        this.asked = asked;
        this.doubtful = new HashSet<>(doubtful);
    }

    void add(Entry entry) {
        entries.computeIfAbsent(entry.statement().origin().place(), place -> new ArrayList<>())
                .add(entry);
    }

    List<Origin.InText> inText() {
        return entries.values().stream()
                .map(list -> list.get(0).statement().origin())
                .filter(Origin.InText.class::isInstance)
                .map(Origin.InText.class::cast)
                .toList();
    }

    /** The mark of a place, with its lines; none where nothing is said of it. */
    Mark at(String place) {
        List<Entry> found = entries.getOrDefault(place, List.of());
        boolean doubt = doubtful.contains(place);
        boolean here = place.equals(asked);
        if (found.isEmpty()) {
            return doubt || here ? new Mark(lines.size() + 1, "doubt", doubt, here, "") : Mark.NONE;
        }
        int number = lines.size() + 1;
        found.forEach(entry -> lines.add(StatementLine.of(lines.size() + 1, entry, words)));
        StatementLine first = lines.get(number - 1);
        return new Mark(number, kind(found.get(0)), doubt, here, first.subject() + " " + first.value());
    }

    private static String kind(Entry entry) {
        if (entry.claim() == null) {
            return "number";
        }
        return entry.statement().kind() == Kind.OBSERVATION
                ? "fact"
                : entry.statement().kind().code();
    }

    List<StatementLine> lines() {
        return lines;
    }

    /** What a statement came to. */
    record StatementLine(
            int number,
            String place,
            String text,
            String subject,
            String value,
            String kind,
            @Nullable String key) {

        static StatementLine of(int number, Entry entry, Words words) {
            Optional<Claim> claim = Optional.ofNullable(entry.claim());
            return new StatementLine(
                    number,
                    entry.statement().origin().place(),
                    entry.statement().quantity().text(),
                    claim.map(one -> subject(one, words)).orElse(words.text("submission.no_indicator")),
                    claim.map(one -> words.amount(one.amount())).orElse(""),
                    words.common("kind." + entry.statement().kind().code()),
                    claim.filter(one -> entry.statement().kind() == Kind.OBSERVATION)
                            .map(one -> one.key().notation())
                            .orElse(null));
        }

        private static String subject(Claim claim, Words words) {
            return "%s %s %s %s"
                    .formatted(
                            words.indicator(claim.key().indicator()),
                            words.slots(claim.key()),
                            words.region(claim.key()),
                            claim.key().period().notation())
                    .replaceAll(" +", " ");
        }
    }
}
