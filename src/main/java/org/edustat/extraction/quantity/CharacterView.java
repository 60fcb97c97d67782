package org.edustat.extraction.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Script;
import org.edustat.concept.Document;
import org.edustat.concept.Passage;

/**
 * A text as it should be read: full-width forms and old characters made ordinary, stray spaces, ornaments and soft line
 * breaks left out. Every character remembers where it stands in the document, so that nothing found here loses its
 * place.
 */
public final class CharacterView {

    private static final Pattern ORNAMENT =
            Pattern.compile("[✿★☆◈◆❀✦✧※♥●]{1,12}(?:[^✿★☆◈◆❀✦✧※♥●\\n]{0,12}[✿★☆◈◆❀✦✧※♥●]{1,12}+)*+");
    private static final Pattern SOFT_BREAK = Pattern.compile(
            "(?<=[0-9０-９.．余万亿千百])[ 　]*\\n(?:[ 　]*[—-] ?\\d{1,4} ?[—-][ 　]*\\n)?[ 　]*(?=[0-9０-９.．余万亿人名所个%％元平])");
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2009\\u202f　\\t]+");

    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];
    private final int[] points;

    private CharacterView(Document document) {
        this.document = document;
        this.points = points(document.text());
    }

    /** The passages of the document as one text, each on a line of its own. */
    public static CharacterView of(Document document, Script script) {
        CharacterView view = new CharacterView(document);
        document.passages().forEach(passage -> view.add(passage, script));
        view.keep(SoftBreaks.in(view.text()));
        view.drop(ORNAMENT);
        view.drop(SOFT_BREAK);
        view.dropSpaces();
        return view;
    }

    private void add(Passage passage, Script script) {
        String written = passage.text();
        for (int i = 0; i < written.length(); i++) {
            char plain = plain(written.charAt(i));
            append(script.plain(plain), passage.start() + i);
        }
        append('\n', passage.end());
    }

    private void append(char read, int place) {
        if (text.length() == places.length) {
            places = java.util.Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(read);
    }

    private static char plain(char written) {
        return switch (written) {
            case '\u2009', '\u202f', '\t', '\r' -> ' ';
            case '∶' -> ':';
            case '﹪' -> '%';
            case '–', '－' -> '-';
            case '「', '『' -> '“';
            case '」', '』' -> '”';
            default -> written;
        };
    }

    private void drop(Pattern noise) {
        Matcher found = noise.matcher(text.toString());
        boolean[] gone = new boolean[text.length()];
        while (found.find()) {
            java.util.Arrays.fill(gone, found.start(), found.end(), true);
        }
        keep(gone);
    }

    /** A single space beside a Chinese character or a point belongs to the typesetting; two digits keep theirs. */
    private void dropSpaces() {
        Matcher found = SPACES.matcher(text.toString());
        boolean[] gone = new boolean[text.length()];
        while (found.find()) {
            char before = found.start() == 0 ? '\n' : text.charAt(found.start() - 1);
            char after = found.end() == text.length() ? '\n' : text.charAt(found.end());
            boolean single = found.end() - found.start() == 1;
            boolean tight = before == '\n' || after == '\n' || single && (typeset(before) || typeset(after));
            java.util.Arrays.fill(gone, found.start() + (tight ? 0 : 1), found.end(), true);
        }
        keep(gone);
    }

    private static boolean typeset(char neighbour) {
        return neighbour >= '⺀' || neighbour == '.' || neighbour == '%';
    }

    private void keep(boolean[] gone) {
        int kept = 0;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                places[kept] = places[i];
                text.setCharAt(kept++, text.charAt(i));
            }
        }
        text.setLength(kept);
    }

    public String text() {
        return text.toString();
    }

    /** The words as they are written, from one character of the view to another. */
    public String written(int start, int end) {
        return document.text().substring(places[start], places[end - 1] + 1);
    }

    /** Code points of the document before this character of the view. */
    public int codePoint(int index) {
        return points[index < text.length() ? places[index] : document.text().length()];
    }

    /** Code points of the document before the first character after this one of the view. */
    public int codePointAfter(int index) {
        return points[Math.min(places[index] + 1, document.text().length())];
    }

    private static int[] points(String text) {
        int[] points = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean inside = Character.isLowSurrogate(text.charAt(i));
            points[i + 1] = points[i] + (inside ? 0 : 1);
        }
        return points;
    }
}
