package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Term;
import org.edustat.concept.Filling;
import org.edustat.concept.Indicator;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;

/**
 * What is counted. The nearest labels are asked first, then one more at a time; among the terms whose words are all
 * there the most specific wins, and a term is only heard where the number's unit fits its indicator.
 */
final class IndicatorReader {

    private static final Set<Place> NEAR = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION, Place.CLAUSE);

    private static final Set<Place> NEAR_CELL = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION);
    private static final Pattern ITEMS = Pattern.compile("[、,，及和与]");
    private static final String SCHOOLS = "schools";
    /** The units as terms write them, by the written unit that they accept. */
    private static final Map<Unit, Set<String>> ASKED = asked();

    private final Catalogue catalogue;
    private final RegionReader regions;
    private final Recent<Label, List<Heard>> heard = new Recent<>();

    IndicatorReader(Catalogue catalogue, RegionReader regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    /** A word of a term where a label says it. */
    private record Heard(String word, Label label, boolean after, int distance, List<Term> terms) {}

    private record Answer(Term term, int weight, int distance, Heard loudest) {

        boolean betterThan(@Nullable Answer other) {
            return other == null || weight > other.weight || weight == other.weight && distance < other.distance;
        }
    }

    Optional<Filling> read(Draft draft) {
        List<Label> labels = draft.naming();
        List<List<Label>> tiers = draft.ofCell() ? CellTiers.of(labels) : tiers(labels);
        List<Heard> heard = new ArrayList<>();
        if (draft.ofCell()) {
            labels.stream()
                    .filter(label -> NEAR.contains(label.place()))
                    .forEach(label -> heard.addAll(hear(label, false)));
        }
        List<Heard> around = new ArrayList<>();
        draft.beyond().forEach(label -> around.addAll(hear(label, false)));
        for (List<Label> tier : tiers) {
            List<Heard> newest = new ArrayList<>();
            for (Label label : tier) {
                newest.addAll(hear(label, label.equals(draft.after())));
            }
            heard.addAll(newest);
            Answer best = best(newest, heard, around, draft);
            if (best != null && !(draft.ofCell() && listsSeveral(tier))) {
                return answer(best);
            }
        }
        return Optional.empty();
    }

    /** Whether a title names several things: 学校数、班数. Then it cannot say which of them a column counts. */
    private boolean listsSeveral(List<Label> tier) {
        Label label = tier.get(0);
        if (tier.size() > 1 || NEAR.contains(label.place())) {
            return false;
        }
        Set<String> named = new LinkedHashSet<>();
        for (String item : ITEMS.split(label.text())) {
            List<Heard> words = hear(new Label(item, label.place(), label.at()), false);
            Answer best = null;
            for (Heard word : words) {
                for (Term term : word.terms()) {
                    Answer answer = onlyKinds(term) ? null : weigh(term, words, List.of());
                    best = answer != null && answer.betterThan(best) ? answer : best;
                }
            }
            if (best != null) {
                named.add(best.term().value());
            }
        }
        return named.size() > 1;
    }

    private static List<List<Label>> tiers(List<Label> labels) {
        List<List<Label>> tiers = new ArrayList<>();
        for (int next = 0; next < labels.size(); ) {
            int end = tierEnd(labels, next);
            tiers.add(labels.subList(next, end));
            next = end;
        }
        return tiers;
    }

    private static Optional<Filling> answer(Answer best) {
        return best.term().value().isEmpty()
                ? Optional.empty()
                : Optional.of(Meaning.filling(
                        Slot.INDICATOR, best.term().value(), best.loudest().label(), "indicator.term"));
    }

    private static int tierEnd(List<Label> labels, int from) {
        int end = from + 1;
        while (end < labels.size()
                && NEAR.contains(labels.get(from).place())
                && NEAR.contains(labels.get(end).place())) {
            end++;
        }
        return end;
    }

    private List<Heard> hear(Label label, boolean after) {
        return after ? listen(label, true) : heard.get(label, any -> listen(label, false));
    }

    private List<Heard> listen(Label label, boolean after) {
        String text = label.text();
        return catalogue.lexicon().indicatorWords(text).stream()
                .filter(hit -> !NEAR_CELL.contains(label.place()) || !regions.inName(text, hit.start(), hit.end()))
                .map(hit -> new Heard(
                        text.substring(hit.start(), hit.end()),
                        label,
                        after,
                        after ? hit.start() : text.length() - hit.end(),
                        hit.word()))
                .toList();
    }

    private @Nullable Answer best(List<Heard> newest, List<Heard> heard, List<Heard> around, Draft draft) {
        Set<Term> asked = new LinkedHashSet<>();
        newest.forEach(word -> asked.addAll(word.terms()));
        Answer best = null;
        for (Term term : asked) {
            Answer answer = fits(term, draft) ? weigh(term, heard, around) : null;
            if (answer != null && (draft.ofCell() ? betterInCell(answer, best) : answer.betterThan(best))) {
                best = answer;
            }
        }
        return best;
    }

    /** In a header 新建幼儿园 the kind of school only says where. */
    private boolean betterInCell(Answer answer, @Nullable Answer best) {
        return best == null
                || (onlyKinds(answer.term()) == onlyKinds(best.term())
                        ? answer.betterThan(best)
                        : onlyKinds(best.term()));
    }

    private static @Nullable Answer weigh(Term term, List<Heard> heard, List<Heard> around) {
        int weight = 0;
        int distance = Integer.MAX_VALUE;
        Heard loudest = null;
        for (Term.Part part : term.parts()) {
            Heard near = loudest(part, heard);
            Heard match = near == null && part.side() == Term.Side.AROUND ? loudest(part, around) : near;
            if (part.forbidden() != (match == null)) {
                return null;
            }
            if (match != null) {
                weight += match.word().length() + (loudest == null ? 0 : 1);
                distance = Math.min(distance, match.distance());
                loudest = loudest == null
                                || match.word().length() > loudest.word().length()
                        ? match
                        : loudest;
            }
        }
        return loudest == null ? null : new Answer(term, weight, distance, loudest);
    }

    private static @Nullable Heard loudest(Term.Part part, List<Heard> heard) {
        Heard best = null;
        for (Heard word : heard) {
            boolean side = part.side() == Term.Side.ANY
                    || part.side() == Term.Side.AROUND
                    || (part.side() == Term.Side.AFTER) == word.after();
            if (side
                    && part.words().contains(word.word())
                    && (best == null || word.word().length() > best.word().length())) {
                best = word;
            }
        }
        return best;
    }

    private boolean fits(Term term, Draft draft) {
        Unit written = draft.counted() != null ? draft.counted() : unit(draft);
        if (written != Unit.INSTITUTION && draft.ofCell() && onlyKinds(term)) {
            return false;
        }
        if (written == null || grows(draft, written)) {
            return true;
        }
        if (!term.units().isEmpty()) {
            return term.units().stream().anyMatch(Objects.requireNonNull(ASKED.get(written))::contains);
        }
        return term.value().isEmpty()
                || catalogue
                        .indicators()
                        .find(term.value())
                        .map(Indicator::unit)
                        .filter(unit -> accepts(unit, written))
                        .isPresent();
    }

    /** Whether the term's words name kinds of schools: as a header without a unit, 小学 says where and not what. */
    private boolean onlyKinds(Term term) {
        return term.value().equals(SCHOOLS)
                && !String.join("", term.parts().get(0).words()).contains("数");
    }

    private static @Nullable Unit unit(Draft draft) {
        return draft.quantity().measure() == null
                ? null
                : draft.quantity().measure().unit();
    }

    /** A growth in percent may be one of anything. */
    private static boolean grows(Draft draft, Unit written) {
        return draft.kind() == Kind.CHANGE && draft.counted() == null && written == Unit.PERCENT;
    }

    private static Map<Unit, Set<String>> asked() {
        Map<Unit, Set<String>> asked = new EnumMap<>(Unit.class);
        for (Unit written : Unit.values()) {
            Set<String> codes = new LinkedHashSet<>();
            for (Unit unit : Unit.values()) {
                if (named(unit, written)) {
                    codes.add(unit.code());
                }
            }
            asked.put(written, Set.copyOf(codes));
        }
        return asked;
    }

    /** A unit that a term asks for by name; every other counter is another thing. */
    private static boolean named(Unit asked, Unit written) {
        return accepts(asked, written) && (asked != Unit.CLASS || written == Unit.CLASS);
    }

    private static boolean accepts(Unit asked, Unit written) {
        return asked == written
                || asked == Unit.PERSON && written == Unit.PERSON_TIME
                || asked == Unit.CLASS && written == Unit.ITEM
                || asked == Unit.PERCENT && written == Unit.PERCENTAGE_POINT;
    }
}
