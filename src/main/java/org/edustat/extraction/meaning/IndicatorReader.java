package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Term;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/**
 * What the number of a sentence counts. The nearest labels are asked first, then one more at a time; among the terms
 * whose words are all there the most specific wins, and a term is only heard where the number's unit fits its
 * indicator.
 */
final class IndicatorReader {

    private static final Set<Place> NEAR = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION, Place.CLAUSE);

    private static final Sought SOME = Sought.of("(?:一[所个](?:只|仅)有|个别|部分|有的|少数|有些|一些|某些|最[大小多少高低]的?(?=[班校园]|学校))");

    /** 专任教师超过4000人的有两个县: a bound that some places reach, no figure of the whole. */
    private static final Sought THOSE = Sought.of("的(?:有|县|区|市|省|旗|州|乡镇|地区|学校|幼儿园)");

    /** 毛入学率可能超过100%: what may be, and not what is. */
    private static final Sought MAY_BE = Sought.of("可能(?:会|将)?(?:超过|高于|低于|达到|大于|小于)$");

    private static final Sought BOUND = Sought.of("(?:超过|达到|高于|低于|不足|少于|多于|突破|超)$");

    private final Hearing hearing;
    private final TermFit fit;
    private final Terms terms;
    private final OneSchool schools;
    private final boolean ofOneSchool;

    /** @param ofOneSchool whether the paper is that of a school, whose figures are its own */
    IndicatorReader(Hearing hearing, TermFit fit, Terms terms, OneSchool schools, boolean ofOneSchool) {
        this.schools = schools;
        this.ofOneSchool = ofOneSchool;
        this.hearing = hearing;
        this.fit = fit;
        this.terms = terms;
    }

    Optional<Filling> read(Draft draft) {
        List<Label> labels = draft.naming();
        Around around = new Around(draft.beyond());
        List<Heard> heard = new ArrayList<>();
        for (int next = 0; next < labels.size(); ) {
            int end = tierEnd(labels, next);
            List<Heard> newest = new ArrayList<>();
            for (int at = next; at < end; at++) {
                List<Heard.Word> words = at == 0 && draft.kind() == Kind.CHANGE
                        ? hearing.compared(labels.get(0))
                        : hearing.words(labels.get(at));
                hear(labels.get(at), words, labels.get(at).equals(draft.after()), newest);
            }
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
        Label after = draft.after();
        if (MAY_BE.in(own) || schools.described(best.term().value(), draft)) {
            return true;
        }
        if (after != null && THOSE.at(after.text(), 0) != null && BOUND.in(own)) {
            return true;
        }
        if (fit.level(best.term()) && SOME.in(own)) {
            return true;
        }
        if (!ofOneSchool && fit.ofAnySchool(best.term()) && OneSchool.spokenOf(draft.labels())) {
            return true;
        }
        return fit.ofSchool(best.term()) && schools.named(draft.labels());
    }

    /** Under a heading such as 资金分配, a place with a number says no more than whose it is. */
    private Optional<Filling> heading(Draft draft) {
        for (Label label : draft.beyond()) {
            if (label.place() == Place.HEADING) {
                List<Heard> heard = new ArrayList<>();
                hear(label, false, heard);
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

    private void hear(Label label, boolean after, List<Heard> heard) {
        hear(label, hearing.words(label), after, heard);
    }

    private static void hear(Label label, List<Heard.Word> words, boolean after, List<Heard> heard) {
        for (int at = 0; at < words.size(); at++) {
            heard.add(heard(label, words.get(at), after));
        }
    }

    private static Heard heard(Label label, Heard.Word word, boolean after) {
        return new Heard(word, label, new Heard.Position(0, 0, word.nth()), after);
    }

    /** What the labels say that only narrow: there is much of it, and few terms ask for it. */
    private final class Around implements Answer.Around {

        private final List<Label> labels;
        /** Null before somebody asks. */
        private @Nullable List<Heard> heard;

        Around(List<Label> labels) {
            this.labels = labels;
        }

        @Override
        public @Nullable Heard loudest(Term.Part part) {
            return Answer.loudest(part, heard == null ? listen() : heard);
        }

        private List<Heard> listen() {
            List<Heard> said = new ArrayList<>();
            labels.forEach(label -> hear(label, false, said));
            heard = said;
            return said;
        }
    }

    private @Nullable Answer best(List<Heard> newest, List<Heard> heard, Around around, Draft draft) {
        Terms.Mentioned said = terms.new Mentioned();
        heard.forEach(word -> said.add(word.word().known().id()));
        Unit unit = unit(draft);
        BitSet weighed = new BitSet(terms.size());
        Answer best = null;
        for (Heard word : newest) {
            for (Terms.Candidate candidate : terms.of(word.word(), unit)) {
                if (!weighed.get(candidate.place())
                        && candidate.possible(said)
                        && fit.possible(candidate.term(), draft.quantity())) {
                    weighed.set(candidate.place());
                    Answer answer = Answer.weigh(candidate.term(), heard, around);
                    best = answer != null && answer.betterThan(best) ? answer : best;
                }
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
