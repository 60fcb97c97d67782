package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Term;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;

/**
 * What the number of a sentence counts. The nearest labels are asked first, then one more at a time; among the terms
 * whose words are all there the most specific wins, and a term is only heard where the number's unit fits its
 * indicator.
 */
final class IndicatorReader {

    private static final Set<Place> NEAR = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION, Place.CLAUSE);

    private static final Pattern SOME =
            Pattern.compile("(?:一[所个](?:只|仅)有|个别|部分|有的|少数|有些|一些|某些|最[大小多少高低]的?(?=[班校园]|学校))");
    /** The name of one school, as it stands before what it has. */
    private static final Pattern NAMED =
            Pattern.compile("第[一二三四五六七八九十]{1,3}(?:实验|完全|初级|高级|中心|职业)?(?:小学|中学|幼儿园|初中|高中|学校)(?![、和及等])"
                    + "|(?:该|这所|本)(?:校|园|学校|幼儿园)|(?:新|东|西|南|北|老|分)校区");

    private final Hearing hearing;
    private final TermFit fit;

    IndicatorReader(Hearing hearing, TermFit fit) {
        this.hearing = hearing;
        this.fit = fit;
    }

    Optional<Filling> read(Draft draft) {
        List<Label> labels = draft.naming();
        Around around = new Around(draft.beyond());
        List<Heard> heard = new ArrayList<>();
        for (int next = 0; next < labels.size(); ) {
            int end = tierEnd(labels, next);
            List<Heard> newest = new ArrayList<>();
            labels.subList(next, end).forEach(label -> newest.addAll(hear(label, label.equals(draft.after()))));
            heard.addAll(newest);
            Answer best = best(newest, heard, around, draft);
            if (best != null) {
                return split(best, labels.get(0)) || partial(best, draft) ? Optional.empty() : answer(best);
            }
            next = end;
        }
        return draft.after() == null && !labels.isEmpty() && hearing.place(labels) ? heading(draft) : Optional.empty();
    }

    /** A rate of the country schools alone is no rate of the place. */
    private boolean split(Answer best, Label own) {
        return fit.rate(best.term()) && hearing.area(own.text());
    }

    /** 个别学校平均班额 is of some schools alone, 第三初级中学占地 of one: no figure of the place. */
    private boolean partial(Answer best, Draft draft) {
        String own = draft.labels().get(0).text();
        if (fit.level(best.term()) && SOME.matcher(own).find()) {
            return true;
        }
        return fit.ofSchool(best.term())
                && draft.labels().stream()
                        .filter(label -> label.place() == Place.CLAUSE || label.place() == Place.SENTENCE)
                        .anyMatch(label -> NAMED.matcher(label.text()).find());
    }

    /** Under a heading such as 资金分配, a place with a number says no more than whose it is. */
    private Optional<Filling> heading(Draft draft) {
        for (Label label : draft.beyond()) {
            if (label.place() == Place.HEADING) {
                List<Heard> heard = hear(label, false);
                Answer best = best(heard, heard, new Around(List.of()), draft);
                if (best != null) {
                    return answer(best);
                }
            }
        }
        return Optional.empty();
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

    private static Optional<Filling> answer(Answer best) {
        return best.term().value().isEmpty()
                ? Optional.empty()
                : Optional.of(Meaning.filling(
                        Slot.INDICATOR, best.term().value(), best.loudest().label(), "indicator.term"));
    }

    private List<Heard> hear(Label label, boolean after) {
        List<Heard.Word> words = hearing.words(label);
        List<Heard> heard = new ArrayList<>(words.size());
        for (Heard.Word word : words) {
            heard.add(new Heard(word, label, new Heard.Position(0, 0, word.nth()), after));
        }
        return heard;
    }

    /** What the labels say that only narrow: few terms ask for it. */
    private final class Around implements Supplier<List<Heard>> {

        private final List<Label> labels;
        private @Nullable List<Heard> heard;

        Around(List<Label> labels) {
            this.labels = labels;
        }

        @Override
        public List<Heard> get() {
            if (heard == null) {
                heard = labels.stream()
                        .flatMap(label -> hear(label, false).stream())
                        .toList();
            }
            return heard;
        }
    }

    private @Nullable Answer best(List<Heard> newest, List<Heard> heard, Around around, Draft draft) {
        Set<Term> asked = new LinkedHashSet<>();
        newest.forEach(word -> asked.addAll(word.word().terms()));
        Answer best = null;
        for (Term term : asked) {
            Answer answer = fit.fits(term, unit(draft)) ? Answer.weigh(term, heard, around) : null;
            if (answer != null && answer.betterThan(best)) {
                best = answer;
            }
        }
        return best;
    }

    /** The unit of what is counted; a growth in percent may be one of anything. */
    private static @Nullable Unit unit(Draft draft) {
        if (draft.counted() != null || draft.quantity().measure() == null) {
            return draft.counted();
        }
        Unit written = draft.quantity().measure().unit();
        return draft.kind() == Kind.CHANGE && written == Unit.PERCENT ? null : written;
    }
}
