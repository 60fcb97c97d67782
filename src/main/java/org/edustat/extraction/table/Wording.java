package org.edustat.extraction.table;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.extraction.signs.Sought;

/** The words of a cell without what only served their layout. */
final class Wording {

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f\\u3000\\ufeff]+");
    private static final Sought GAP_BESIDE_CHINESE = Sought.of("(?<=\\p{IsHan}) (?=\\p{IsHan})"
            + "|(?<=\\p{IsHan}) (?=[(#:%\\d])|(?<=[(#:、]) | (?=[):、])|(?<=[\\d)%]) (?=\\p{IsHan})");

    /** 1 9 8 0 年 is drawn apart to fill its cell. */
    private static final Pattern SPREAD_YEAR =
            Pattern.compile("(?<=^[12]|^[12] ?\\d|^[12] ?\\d ?\\d) (?=(?:\\d ?){1,3}年?$)");

    private Wording() {}

    /** Full width letters and figures become half width, any white space one space. */
    static String folded(String text) {
        if (plain(text)) {
            return text;
        }
        Matcher gaps = GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String folded = gaps.replaceAll(" ").strip();
        return folded.length() > 1 && folded.charAt(1) == ' '
                ? SPREAD_YEAR.matcher(folded).replaceAll("")
                : folded;
    }

    /** Whether folding would change nothing. */
    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean word = sign > ' ' && sign < '\u007f' || sign >= '\u4e00' && sign <= '\u9fff';
            if (!word && !(sign == ' ' && betweenWords(text, at))) {
                return false;
            }
        }
        return true;
    }

    /** Behind the second sign a single space may stand; before it, a year may be drawn apart. */
    private static boolean betweenWords(String text, int at) {
        return at > 1 && at + 1 < text.length() && text.charAt(at + 1) > ' ';
    }

    /** Whether a folded text has a figure in it. */
    static boolean hasDigit(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            if (folded.charAt(at) >= '0' && folded.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Folded words as they would be said: {@code 普　通} is 普通, a line break inside a name is gone. */
    static String joined(String folded) {
        return GAP_BESIDE_CHINESE.without(folded);
    }

    /** The width of the white space before the first word, a full width space counting two. */
    static int leadingSpace(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\u3000') {
                width += 2;
            } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                width++;
            } else {
                break;
            }
        }
        return width;
    }
}
