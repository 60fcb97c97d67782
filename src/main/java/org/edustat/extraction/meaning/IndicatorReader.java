package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private final Catalogue catalogue;

    IndicatorReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A word of a term where a label says it. */
    private record Heard(String word, Label label, boolean after, int distance, List<Term> terms) {}

    private record Answer(Term term, int weight, int distance, Heard loudest) {

        boolean betterThan(@Nullable Answer other) {
            return other == null || weight > other.weight || weight == other.weight && distance < other.distance;
        }
    }

    Optional<Filling> read(Draft draft) {
        List<Heard> heard = new ArrayList<>();
        List<Label> labels = draft.naming();
        for (int next = 0; next < labels.size(); ) {
            int end = tierEnd(labels, next);
            List<Heard> newest = new ArrayList<>();
            for (Label label : labels.subList(next, end)) {
                newest.addAll(hear(label, label.equals(draft.after())));
            }
            heard.addAll(newest);
            Answer best = best(newest, heard, draft);
            if (best != null) {
                return answer(best);
            }
            next = end;
        }
        return Optional.empty();
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
        String text = label.text();
        return catalogue.lexicon().indicatorWords(text).stream()
                .map(hit -> new Heard(
                        text.substring(hit.start(), hit.end()),
                        label,
                        after,
                        after ? hit.start() : text.length() - hit.end(),
                        hit.word()))
                .toList();
    }

    private @Nullable Answer best(List<Heard> newest, List<Heard> heard, Draft draft) {
        Set<Term> asked = new LinkedHashSet<>();
        newest.forEach(word -> asked.addAll(word.terms()));
        Answer best = null;
        for (Term term : asked) {
            Answer answer = fits(term, draft) ? weigh(term, heard) : null;
            if (answer != null && answer.betterThan(best)) {
                best = answer;
            }
        }
        return best;
    }

    private static @Nullable Answer weigh(Term term, List<Heard> heard) {
        int weight = 0;
        int distance = Integer.MAX_VALUE;
        Heard loudest = null;
        for (Term.Part part : term.parts()) {
            Heard match = loudest(part, heard);
            if (part.forbidden() != (match == null)) {
                return null;
            }
            if (match != null) {
                weight += match.word().length();
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
            boolean side = part.side() == Term.Side.ANY || (part.side() == Term.Side.AFTER) == word.after();
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
        if (written == null || grows(draft, written)) {
            return true;
        }
        if (!term.units().isEmpty()) {
            return term.units().contains(written.code());
        }
        return term.value().isEmpty()
                || catalogue
                        .indicators()
                        .find(term.value())
                        .map(Indicator::unit)
                        .filter(unit -> accepts(unit, written))
                        .isPresent();
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

    private static boolean accepts(Unit asked, Unit written) {
        return asked == written
                || asked == Unit.PERSON && written == Unit.PERSON_TIME
                || asked == Unit.CLASS && written == Unit.ITEM
                || asked == Unit.PERCENT && written == Unit.PERCENTAGE_POINT;
    }
}
