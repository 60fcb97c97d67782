package org.edustat.extraction.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Coded;
import org.edustat.concept.Measure;
import org.edustat.concept.Unit;

/**
 * What a number counts whose unit is not written behind it: a legend names it, the noun before it, or the whole that it
 * is a part of.
 */
final class UnsaidUnits {

    private static final Pattern LEGEND = Pattern.compile("[(（](?:计量)?单位:(?<unit>[^()（）,]{1,6})[)）]");
    /** 各县在校生(单位:人) or 单位:元 in a line of its own, above rows of bare numbers. */
    private static final Pattern ABOVE = Pattern.compile("(?:计量)?单位:\\s?(?<unit>[^()（）,，;；。\\s]{1,6})[)）]?\\s*$");

    /** 各市教育经费(亿元):甲市121.42,乙市116.05: the unit of a list of places. */
    private static final Pattern OF_LIST =
            Pattern.compile("[(（](?<unit>[^()（）,，;；。:%]{1,5})[)）][^。;；:]{0,24}:(?=[^。:]*\\p{IsHan}$)");

    private static final String NAMED = "单位";

    /** A multiplier counts even where the unit is not said. */
    private static final Pattern LARGE = Pattern.compile("[0-9][余多]?[万亿][余多]?");

    private static final Pattern THIS_NUMBER = Pattern.compile("数字|规模");
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",，;；:：";

    /** 小学238所(村完小201、中心小学18): what opens the list of parts, and what stands between two of them. */
    private static final Pattern OPENS = Pattern.compile("[(（:：](?:其中:?)?\\p{IsHan}{2,12}");

    private static final Pattern GOES_ON = Pattern.compile("[、,，]\\p{IsHan}{2,12}");
    private static final String CLOSES = "、,，;；)）。\n";

    private static final String LABEL_CLOSES = CLOSES + "(（";
    private static final String LEADS = ":：为";
    private static final String NUMBER_OF = "数";
    private static final String SUM_OF = "总数";
    private static final int LONGEST_LABEL = 20;

    /** A legend further off belongs to other numbers. */
    private static final int REACH = 300;

    private final Lexicon lexicon;

    UnsaidUnits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The numbers, each that has no unit with the one that is meant where that is clear. */
    List<Found> named(List<Found> numbers, String text) {
        List<Found> named = new ArrayList<>(numbers);
        Measure list = null;
        for (int i = 0; i < named.size(); i++) {
            Found found = named.get(i);
            boolean bare = found.quantity().measure() == null;
            list = bare && i > 0 ? ofList(text, named.get(i - 1), found, list) : null;
            Measure told = !bare ? null : list != null ? parts(list, found) : told(text, named, i);
            if (told != null) {
                named.set(i, found.withQuantity(found.quantity().withMeasure(told)));
            }
        }
        return named;
    }

    /** The unit of the whole whose parts are listed up to this number, or null where it is none of them. */
    private static @Nullable Measure ofList(String text, Found before, Found found, @Nullable Measure list) {
        boolean closed = found.end() >= text.length() || CLOSES.indexOf(text.charAt(found.end())) >= 0;
        String between = text.substring(before.end(), found.start());
        if (!closed || found.quantity().number() == null) {
            return null;
        }
        return list != null && GOES_ON.matcher(between).matches()
                ? list
                : OPENS.matcher(between).matches() ? before.quantity().measure() : null;
    }

    /** 20.46万人:学前3.92万 has its multiplier, 20.46万人:学前3.92 has that of the whole. */
    private static Measure parts(Measure whole, Found part) {
        boolean own = LARGE.matcher(part.quantity().text()).find();
        boolean decimals = part.quantity().text().indexOf('.') >= 0;
        return own || !decimals ? new Measure("", BigDecimal.ONE, whole.unit()) : whole;
    }

    private @Nullable Measure told(String text, List<Found> numbers, int at) {
        Found found = numbers.get(at);
        Measure legend = legend(text, found.start());
        boolean large = LARGE.matcher(found.quantity().text()).find();
        Measure labelled = legend == null && !large ? labelled(text, found) : null;
        return legend != null || !large
                ? labelled == null ? legend : labelled
                : counted(text, found, at == 0 ? null : numbers.get(at - 1));
    }

    /** In what the noun before the number is counted, 在校生2.8亿; 这个数字达到4818万 goes on with the number before. */
    private @Nullable Measure counted(String text, Found found, @Nullable Found before) {
        String words = text.substring(Math.max(0, found.start() - REACH), found.start());
        String clause = after(words, CLAUSE_ENDS);
        Unit unit = null;
        for (Words.Hit<Cue> noun : lexicon.cues(Cue.Role.COUNTED, clause)) {
            unit = Coded.of(Unit.class, noun.word().value().split(" ")[0]);
        }
        if (unit == null && before != null && THIS_NUMBER.matcher(clause).find()) {
            Measure earlier = before.quantity().measure();
            boolean near =
                    found.start() - before.end() < after(words, SENTENCE_ENDS).length();
            unit = earlier == null || !near ? null : earlier.unit();
        }
        return unit == null ? null : new Measure("", BigDecimal.ONE, unit);
    }

    /** 幼儿园数:102（公办40、民办62）; 专任教师数为805: the noun says what is counted, and nothing else stands beside the number. */
    private @Nullable Measure labelled(String text, Found found) {
        int sign = found.start() - 1;
        boolean led =
                sign > 1 && LEADS.indexOf(text.charAt(sign)) >= 0 && NUMBER_OF.indexOf(text.charAt(sign - 1)) >= 0;
        boolean closed = found.end() >= text.length() || LABEL_CLOSES.indexOf(text.charAt(found.end())) >= 0;
        boolean whole =
                found.quantity().number() != null && found.quantity().text().indexOf('.') < 0;
        if (!led || !closed || !whole) {
            return null;
        }
        String noun = after(text.substring(Math.max(0, sign - LONGEST_LABEL), sign), CLAUSE_ENDS)
                .replace(SUM_OF, NUMBER_OF);
        Unit unit = null;
        for (Words.Hit<Cue> hit : lexicon.cues(Cue.Role.COUNTED, noun)) {
            boolean last = hit.end() == noun.length();
            unit = last ? Coded.of(Unit.class, hit.word().value().split(" ")[0]) : null;
        }
        return unit == null ? null : new Measure("", BigDecimal.ONE, unit);
    }

    /** What stands behind the last of these signs. */
    private static String after(String words, String ends) {
        int at = words.length();
        while (at > 0 && ends.indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return words.substring(at);
    }

    /** The unit that the line names for all its numbers: 2.规模(单位:万人). */
    private @Nullable Measure legend(String text, int number) {
        String before = text.substring(Math.max(0, number - REACH), number);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        Matcher legend = LEGEND.matcher(line);
        Measure unit = null;
        while (line.contains(NAMED) && legend.find()) {
            unit = lexicon.measure(legend.group("unit")).orElse(unit);
        }
        return unit != null ? unit : line.length() == before.length() ? null : above(before, line);
    }

    private @Nullable Measure above(String before, String line) {
        Matcher list = OF_LIST.matcher(line);
        if (list.find()) {
            return lexicon.measure(list.group("unit")).orElse(null);
        }
        if (line.indexOf('。') >= 0) {
            return null;
        }
        int end = before.length() - line.length() - 1;
        while (end > 0) {
            int start = before.lastIndexOf('\n', end - 1) + 1;
            String earlier = before.substring(start, end);
            Matcher above = ABOVE.matcher(earlier);
            if (earlier.contains(NAMED) && above.find()) {
                return lexicon.measure(above.group("unit")).orElse(null);
            }
            if (earlier.indexOf('。') >= 0) {
                return null;
            }
            end = start - 1;
        }
        return null;
    }
}
