package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edustat.catalogue.ProtectedPhrase;
import org.edustat.concept.DigitReason;

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

    private final List<Phrase> withNumberFirst = new ArrayList<>();
    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();

    /** @param words what stands between the runs; the first is empty where the phrase begins with a run */
    private record Phrase(List<String> words, DigitReason reason) {}

    Phrases(List<ProtectedPhrase> phrases) {
        for (ProtectedPhrase told : phrases) {
            List<String> words =
                    Arrays.asList(told.pattern().replaceAll("N+", "N").split("N", -1));
            Phrase phrase = new Phrase(words, told.reason());
            if (words.get(0).isEmpty()) {
                withNumberFirst.add(phrase);
            } else {
                byFirst.computeIfAbsent(words.get(0).charAt(0), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** Every phrase in the text, overlapping ones too. */
    List<Excluded> in(String text) {
        List<Excluded> spans = new ArrayList<>();
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at >= run) {
                run = run(text, at);
                if (run > at) {
                    find(withNumberFirst, text, at, spans);
                }
            }
            find(byFirst.getOrDefault(text.charAt(at), List.of()), text, at, spans);
        }
        return spans;
    }

    private static void find(List<Phrase> phrases, String text, int at, List<Excluded> spans) {
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
        int chinese = through(text, from, CHINESE, LONGEST_CHINESE);
        if (chinese > from) {
            return chinese;
        }
        int whole = through(text, from, ARABIC, LONGEST_ARABIC);
        boolean point = whole > from && whole < text.length() && text.charAt(whole) == '.';
        int fraction = point ? through(text, whole + 1, ARABIC, LONGEST_FRACTION) : whole;
        return point && fraction > whole + 1 ? fraction : whole;
    }

    /** Where the first of these signs in a row end, of which there are at most so many. */
    private static int through(String text, int from, String signs, int most) {
        int at = from;
        while (at < text.length() && at < from + most && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
