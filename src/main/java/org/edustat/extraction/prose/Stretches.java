package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/** The stretches of one sentence as labels, worked out once for all its numbers. */
final class Stretches {

    private static final Sought BROAD = Sought.of("(?<!其)中小学|各级各类|义务教育|(?:学生|在校生|儿童|幼儿|教师|学校|小学|初中|高中|园)中$");
    /** A stretch that only says when. */
    private static final Pattern NOTHING = Pattern.compile("[^中各义]{0,14}年[^中各义]{0,6}|如今|现在|目前|截[至止]目前|现");

    private static final String FIELD = "方面";
    private static final Sought PART = Sought.of("其中|另|九年一贯制|九年制|十二年一贯制");

    /** 比上年增加49所 tells nothing of other schools. */
    private static final Sought GROWTH = Sought.of("(?:增加|减少|净增|净减|增|减)了?[约近]?$");

    /** Of a list without a comma only the words nearest to a number can be about it. */
    private static final int LONGEST = 400;

    private final LabelOrder order;
    private final String text;
    private final Sentence sentence;
    private final List<Bracket> brackets;
    private final @Nullable Label[] whole;
    /** The numbers of schools that may be what later parts are about; more than two say no more than two. */
    private final List<Item> schools = new ArrayList<>();

    private @Nullable Label broad;

    /**
     * A bracket with figures, which are told of nothing outside it.
     *
     * @param end characters of the view before the first one behind it
     */
    private record Bracket(int start, int end) {}

    Stretches(LabelOrder order, String text, Sentence sentence) {
        this.order = order;
        this.text = text;
        this.sentence = sentence;
        this.brackets = brackets();
        this.whole = new Label[sentence.segments().size()];
        for (Item item : sentence.items()) {
            if (schools.size() < 2 && countsSchools(item)) {
                schools.add(item);
            }
        }
    }

    /** Of brackets that close together only the first is kept: it holds the others. */
    private List<Bracket> brackets() {
        List<Bracket> found = new ArrayList<>();
        int opened = -1;
        boolean figures = false;
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char sign = text.charAt(at);
            if (sign == '(' || sign == '（') {
                opened = opened < 0 ? at : opened;
            } else if (sign == ')' || sign == '）') {
                if (opened >= 0 && figures) {
                    found.add(new Bracket(opened, at + 1));
                }
                opened = -1;
                figures = false;
            } else if (sign >= '0' && sign <= '9') {
                figures = opened >= 0;
            }
        }
        return found;
    }

    /**
     * The words of a stretch before a number, outside the brackets that are closed before it: they are about their own
     * numbers.
     */
    Label before(int segment, int number) {
        Sentence.Segment stretch = sentence.segments().get(segment);
        int end = Math.max(stretch.start(), Math.min(stretch.end(), number));
        if (end < stretch.end() || openAt(number, end)) {
            int start = Math.max(stretch.start(), end - LONGEST);
            return order.label(words(start, end, number), Place.SENTENCE, start, end);
        }
        Label known = whole[segment];
        if (known == null) {
            known = order.label(words(stretch.start(), end, number), Place.SENTENCE, stretch.start(), end);
            whole[segment] = known;
        }
        return known;
    }

    /** Whether a bracket that opens before the end of a stretch is still open at the number. */
    private boolean openAt(int number, int end) {
        for (int i = brackets.size() - 1; i >= 0 && brackets.get(i).end() > number; i--) {
            if (brackets.get(i).start() < end) {
                return true;
            }
        }
        return false;
    }

    private String words(int start, int end, int number) {
        StringBuilder words = new StringBuilder();
        int from = start;
        for (int i = 0; i < brackets.size() && brackets.get(i).start() < end; i++) {
            Bracket bracket = brackets.get(i);
            if (bracket.end() <= number && bracket.end() > from) {
                words.append(text, from, Math.max(from, bracket.start()));
                from = bracket.end();
            }
        }
        return from < end ? words.append(text, from, end).toString() : words.toString();
    }

    /**
     * 中小学 or 初中在校生中 at the head of a sentence is what all its parts are about; a narrower stage is not carried so far.
     */
    @Nullable
    Label ofAll() {
        if (broad == null) {
            Sentence.Segment first = sentence.segments().stream()
                    .filter(segment -> !NOTHING.matcher(text.substring(segment.start(), segment.end()))
                            .matches())
                    .findFirst()
                    .orElse(sentence.segments().get(0));
            String words = text.substring(first.start(), first.end());
            broad = BROAD.in(words) ? order.label(words, Place.SENTENCE, first.start(), first.end()) : LabelOrder.NONE;
        }
        return broad == LabelOrder.NONE ? null : broad;
    }

    /** 在义务教育方面,…: all of the sentence, whatever its parts tell of. */
    @Nullable
    Label field() {
        Sentence.Segment first = sentence.segments().get(0);
        String words = text.substring(first.start(), first.end());
        return words.endsWith(FIELD) ? order.label(words, Place.SENTENCE, first.start(), first.end()) : null;
    }

    /**
     * 小学738所;招生8.68万人: what is told behind the number of schools is told of them, where no other schools are counted.
     *
     * @param item what is told
     */
    @Nullable
    Label schoolsBefore(Item item) {
        boolean one = !schools.isEmpty()
                && schools.get(0).part() < item.part()
                && (schools.size() == 1
                        || schools.get(1).part() >= item.part()
                                && schools.get(1).index() >= item.index());
        if (!one) {
            return null;
        }
        Item only = schools.get(0);
        return order.label(
                only.before(), Place.SENTENCE, only.left(), only.found().start());
    }

    private static boolean countsSchools(Item item) {
        Measure measure = item.found().quantity().measure();
        return measure != null
                && measure.unit() == Unit.INSTITUTION
                && !item.bracketed()
                && !PART.in(item.before())
                && !GROWTH.in(item.before());
    }
}
