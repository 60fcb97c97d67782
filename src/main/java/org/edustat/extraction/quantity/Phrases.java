package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.ProtectedPhrase;
import org.edustat.concept.DigitReason;
import org.edustat.extraction.signs.Signs;

/**
 * The bureau's protected phrases in a text. {@code N} in a phrase stands for a run of digits of any writing, masks
 * among them.
 */
final class Phrases {

    static final String ARABIC = "0123456789*×Xx_";
    static final String CHINESE = "〇零一二两三四五六七八九十百千";

    /** A longer run is a telephone number or a line that was drawn, and in no phrase. */
    private static final int LONGEST_ARABIC = 12;

    private static final int LONGEST_CHINESE = 8;
    private static final int LONGEST_FRACTION = 4;
    private static final int NONE = -1;

    private static final Signs ARABIC_SIGNS = Signs.of(ARABIC);
    private static final Signs CHINESE_SIGNS = Signs.of(CHINESE);
    private static final Signs RUNS = Signs.of(ARABIC + CHINESE);

    /** Those that begin with a run, by the sign behind it. */
    private final Phrase[][] withNumberFirst = new Phrase[Character.MAX_VALUE + 1][];
    /** The others by their first sign. */
    private final Phrase[][] byFirst = new Phrase[Character.MAX_VALUE + 1][];
    /** Asked before them: it is small, and most signs begin no phrase. */
    private final Signs firsts = Signs.of("");
    /** No sign follows a run that ends the text, nor one that is a phrase by itself. */
    private static final char NOTHING = '\n';

    /** @param words what stands between the runs; the first is empty where the phrase begins with a run */
    private record Phrase(List<String> words, DigitReason reason) {}

    Phrases(List<ProtectedPhrase> phrases) {
        for (ProtectedPhrase told : phrases) {
            List<String> words =
                    Arrays.asList(told.pattern().replaceAll("N+", "N").split("N", -1));
            Phrase phrase = new Phrase(words, told.reason());
            boolean numberFirst = words.get(0).isEmpty();
            String first = words.get(numberFirst ? 1 : 0);
            char sign = first.isEmpty() ? NOTHING : first.charAt(0);
            add(phrase, sign, numberFirst ? withNumberFirst : byFirst);
            if (!numberFirst) {
                firsts.add(sign);
            }
        }
    }

    private static void add(Phrase phrase, char sign, Phrase[][] phrases) {
        Phrase[] before = phrases[sign] == null ? new Phrase[0] : phrases[sign];
        phrases[sign] = Arrays.copyOf(before, before.length + 1);
        phrases[sign][before.length] = phrase;
    }

    /** Every phrase in the text, overlapping ones too. */
    List<Excluded> in(String text) {
        List<Excluded> spans = new ArrayList<>();
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at >= run && RUNS.has(text.charAt(at))) {
                run = run(text, at);
                find(withNumberFirst[run < text.length() ? text.charAt(run) : NOTHING], text, at, spans);
            }
            if (firsts.has(text.charAt(at))) {
                find(byFirst[text.charAt(at)], text, at, spans);
            }
        }
        return spans;
    }

    private static void find(Phrase @Nullable [] phrases, String text, int at, List<Excluded> spans) {
        if (phrases == null) {
            return;
        }
        for (Phrase phrase : phrases) {
            int end = end(phrase, text, at);
            if (end > at) {
                spans.add(new Excluded(at, end, phrase.reason()));
            }
        }
    }

    /** Where the phrase ends that begins here, or -1. */
    private static int end(Phrase phrase, String text, int from) {
        int at = from;
        for (int i = 0; i < phrase.words().size(); i++) {
            if (i > 0) {
                int run = run(text, at);
                if (run == at) {
                    return NONE;
                }
                at = run;
            }
            String words = phrase.words().get(i);
            if (!text.startsWith(words, at)) {
                return NONE;
            }
            at += words.length();
        }
        return at;
    }

    /** Where the run of digits ends that begins here; the same place where none begins. */
    private static int run(String text, int from) {
        int chinese = through(text, from, CHINESE_SIGNS, LONGEST_CHINESE);
        if (chinese > from) {
            return chinese;
        }
        int whole = through(text, from, ARABIC_SIGNS, LONGEST_ARABIC);
        boolean point = whole > from && whole < text.length() && text.charAt(whole) == '.';
        int fraction = point ? through(text, whole + 1, ARABIC_SIGNS, LONGEST_FRACTION) : whole;
        return point && fraction > whole + 1 ? fraction : whole;
    }

    /** Where the first of these signs in a row end, of which there are at most so many. */
    private static int through(String text, int from, Signs signs, int most) {
        int at = from;
        while (at < text.length() && at < from + most && signs.has(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
