package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.UnitWord;
import org.edustat.catalogue.Words;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.Measure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Signs;

/** Numbers whose digits were lost on the way: a unit where a number should stand (总量达所), or the rest of one (.61%). */
final class BlankNumbers {

    private static final String ENDS = ",，。;；、)）“\" \n";
    private static final Set<String> OPENING = Set.of("所", "名", "个", "家", "节", "套", "台");
    private static final Set<String> CLOSING = Set.of(
            "所", "名", "个", "家", "节", "套", "台", "人", "项", "对", "期", "件", "门", "册", "元", "亩", "人次", "万元", "亿元", "万人",
            "平方米", "个百分点");
    private static final Set<String> AFTER_MANY = Set.of("亩", "元", "万元", "平方米", "亿元");
    /** Words of which a unit is only the last character. */
    private static final Signs LOST = Signs.of("%.余多");

    private static final String BEFORE_MORE = "其剩业多富结盈闲之课空编";

    private static final Signs NUMERIC = Signs.of("*×Xx○□_.%几数半每各整单多余" + ChineseNumeral.CHARACTERS);

    private final UnitAt units;
    private final Bounds bounds;
    private final Lexicon lexicon;

    BlankNumbers(Lexicon lexicon, UnitAt units, Bounds bounds) {
        this.lexicon = lexicon;
        this.units = units;
        this.bounds = bounds;
    }

    List<Found> in(String text, boolean[] taken, CharacterView view) {
        Nouns nouns = new Nouns(text, lexicon);
        List<Found> numbers = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char first = text.charAt(at);
            boolean may = LOST.has(first) || units.begins(first);
            Found found = !may || taken[at] ? null : at(text, at, nouns, view);
            if (found != null) {
                numbers.add(found);
                at = found.end() - 1;
            }
        }
        return numbers;
    }

    private @Nullable Found at(String text, int from, Nouns nouns, CharacterView view) {
        char before = from == 0 ? '\n' : text.charAt(from - 1);
        char first = text.charAt(from);
        if (first == '%' && cut(before)) {
            return found(text, from, from, from + 1, view);
        }
        if (first == '.' && cut(before)) {
            return fraction(text, from, view);
        }
        if ((first == '余' || first == '多') && !numeric(before) && BEFORE_MORE.indexOf(before) < 0) {
            return many(text, from, first, view);
        }
        UnitWord unit = numeric(before) ? null : units.at(text, from);
        if (unit == null) {
            return null;
        }
        String word = unit.measure().text();
        int end = from + word.length();
        boolean ends = end >= text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
        boolean closes = ends && CLOSING.contains(word) && nouns.endAt(from);
        boolean opens = OPENING.contains(word)
                && (ENDS.indexOf(before) >= 0 && before != ' ' || nouns.verbEndsAt(from))
                && (nouns.startAt(end) || end < text.length() && text.charAt(end) == '“' && nouns.verbEndsAt(from));
        return closes || opens ? found(text, from, from, end, view) : null;
    }

    /** Whether the digits are gone: no digit and no mask stands before. */
    private static boolean cut(char before) {
        return before >= '⺀' && !numeric(before) && before != '一';
    }

    private static boolean numeric(char before) {
        return before >= '0' && before <= '9' || NUMERIC.has(before);
    }

    private @Nullable Found fraction(String text, int from, CharacterView view) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean unit = end > from + 1 && Tail.read(text, end, units).measure() != null;
        return unit ? found(text, from, end, Tail.read(text, end, units).end(), view) : null;
    }

    private @Nullable Found many(String text, int from, char more, CharacterView view) {
        Tail tail = Tail.read(text, from, units);
        Measure measure = tail.measure();
        boolean said = measure != null && (more == '余' || AFTER_MANY.contains(measure.text()));
        return said ? found(text, from, from, tail.end(), view) : null;
    }

    private Found found(String text, int from, int unitFrom, int end, CharacterView view) {
        Measure measure = Tail.read(text, unitFrom, units).measure();
        Cue bound = bounds.after(text, end);
        int last = bound == null ? end : end + bound.text().length();
        Quantity quantity = new Quantity(view.written(from, last), null, null, measure, Qualifier.MISSING);
        return new Found(quantity, from, last);
    }

    /** Where the nouns and verbs of the lexicon begin and end, worked out for the sentences that are asked for. */
    private static final class Nouns {

        private static final Signs STOPS = Signs.of("。\n");
        /** A text without a stop is cut, and may lose a noun there. */
        private static final int LONGEST = 4_000;

        private final String text;
        private final Lexicon lexicon;
        private final BitSet starts = new BitSet();
        private final BitSet ends = new BitSet();
        private final BitSet verbs = new BitSet();
        /** What lies before it was asked for or passed over. */
        private int from;

        private int to;

        Nouns(String text, Lexicon lexicon) {
            this.text = text;
            this.lexicon = lexicon;
        }

        /** @param place not before those that were asked for */
        private void read(int place) {
            while (to <= place && to < text.length()) {
                from = to;
                int stop = STOPS.place(text, from);
                to = Math.min(stop < 0 ? text.length() : stop + 1, from + LONGEST);
                if (to > place) {
                    add(lexicon.said(text.substring(from, to)));
                }
            }
        }

        private void add(WordsSaid said) {
            said.indicators().forEach(this::noun);
            said.facets(Slot.STAGE).forEach(this::noun);
            said.facets(Slot.SECTOR).forEach(this::noun);
            for (Words.Hit<Cue> hit : said.cues(Cue.Role.LICENCE)) {
                verbs.set(from + hit.end());
            }
        }

        private void noun(Words.Hit<?> hit) {
            if (hit.length() > 1) {
                starts.set(from + hit.start());
                ends.set(from + hit.end());
            }
        }

        boolean startAt(int place) {
            read(place - 1);
            read(place);
            return starts.get(place);
        }

        boolean endAt(int place) {
            read(place - 1);
            return ends.get(place) || verbs.get(place);
        }

        boolean verbEndsAt(int place) {
            read(place - 1);
            return verbs.get(place);
        }
    }
}
