package org.edustat.extraction.quantity;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Script;
import org.edustat.concept.CodePoints;
import org.edustat.concept.Document;
import org.edustat.concept.Passage;
import org.edustat.extraction.signs.Signs;

/**
 * A text as it should be read: full-width forms and old characters made ordinary, stray spaces, ornaments and soft line
 * breaks left out. Every character remembers where it stands in the document, so that nothing found here loses its
 * place.
 */
public final class CharacterView {

    private static final Signs ORNAMENTS = Signs.of("✿★☆◈◆❀✦✧※♥●");
    /** Words of so many signs between ornaments are an ornament, as the name of a site is. */
    private static final int LONGEST_ORNAMENT = 12;

    private static final int LONGEST_MARKED_LINE = 26;

    private static final String BREAKABLE = "0123456789０１２３４５６７８９.．余万亿千百";
    private static final Pattern SOFT_BREAK =
            Pattern.compile("[ 　]*\\n(?:[ 　]*[—-] ?\\d{1,4} ?[—-][ 　]*\\n)?[ 　]*(?=[0-9０-９.．余万亿人名所个%％元平])");
    /** 在校学生4,⏎512人: a break behind the comma of the thousands. */
    private static final Pattern TORN = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})*,");

    private static final Pattern THOUSANDS = Pattern.compile("[ 　]*\\n[ 　]*(?=[0-9]{3}(?![0-9]))");
    private static final int LONGEST_TORN = 13;
    private static final String BLANKS = " 　";
    /** 2019-12-25 15:30: a line that ends with the date of the paper goes on nowhere. */
    private static final Pattern DATE = Pattern.compile(
            ".*(?:(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2})");

    private static final int LONGEST_DATE = 20;

    private static final Signs SPACES = Signs.of(" \u00a0\u2009\u202f　\t");

    /** Where a text that is too long may be cut: never within a number. */
    private static final Signs STOPS = Signs.of("。！？；，、\n");

    private final Document document;
    /** The text when all is left out that is to be. */
    private String read = "";

    private int unread;
    private int unreadFrom;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];
    private final CodePoints points;

    private CharacterView(Document document) {
        this.document = document;
        this.points = new CodePoints(document.text());
    }

    /** The passages of the document as one text, each on a line of its own. */
    public static CharacterView of(Document document, Script script) {
        return of(document, script, Integer.MAX_VALUE);
    }

    /** The same of the first so many characters. */
    public static CharacterView of(Document document, Script script, int most) {
        CharacterView view = new CharacterView(document);
        document.passages().forEach(passage -> view.add(passage, script, most));
        view.keep(SoftBreaks.in(view.text.toString()));
        view.dropOrnaments();
        view.dropBreaks();
        view.dropSpaces();
        view.read = view.text.toString();
        return view;
    }

    private void add(Passage passage, Script script, int most) {
        String written = passage.text();
        int end = unread > 0 ? 0 : end(written, most - text.length());
        for (int i = 0; i < end; i++) {
            char plain = plain(written.charAt(i));
            append(script.plain(plain), passage.start() + i);
        }
        unreadFrom = unread == 0 ? passage.start() + end : unreadFrom;
        unread += written.length() - end;
        if (unread == 0 || end > 0) {
            append('\n', passage.start() + end);
        }
    }

    /** Where to end so that no more than so many characters are read: behind a stop, never within a number. */
    private static int end(String written, int room) {
        int end = Math.min(written.length(), Math.max(0, room));
        while (end > 0 && end < written.length() && !STOPS.has(written.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many characters of the passages were left out at the end because there were too many. */
    public int unread() {
        return unread;
    }

    /** Code points of the document before the first character that was left out. */
    public int unreadFrom() {
        return points.before(unreadFrom);
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

    /** ★ 学前教育阶段: a mark before a few words on a line of their own says that they are a heading. */
    private boolean marksLine(int at) {
        if (at > 0 && text.charAt(at - 1) != '\n') {
            return false;
        }
        int end = text.indexOf("\n", at);
        end = end < 0 ? text.length() : end;
        boolean marks = end - at > 1 && end - at <= LONGEST_MARKED_LINE;
        for (int next = at + 1; next < end && marks; next++) {
            marks = !ORNAMENTS.has(text.charAt(next));
        }
        return marks;
    }

    /** Ornaments with the few signs between them, on one line. */
    private void dropOrnaments() {
        boolean[] gone = new boolean[text.length()];
        int last = -1;
        boolean any = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (ORNAMENTS.has(sign) && !marksLine(at)) {
                boolean near = last >= 0 && at - last - 1 <= LONGEST_ORNAMENT && isName(last + 1, at);
                java.util.Arrays.fill(gone, near ? last : at, at + 1, true);
                last = at;
                any = true;
            } else if (sign == '\n') {
                last = -1;
            }
        }
        if (any) {
            keep(gone);
        }
    }

    /** 学校53.01万所◈✿★,比上年增加1.13万所◈✿★: what has a figure or goes on with a sentence is no name of a site. */
    private boolean isName(int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign >= '0' && sign <= '9' || STOPS.has(sign) || sign == ',' || sign == ';') {
                return false;
            }
        }
        return true;
    }

    /** Breaks of lines within a number. */
    private void dropBreaks() {
        String lines = text.toString();
        Matcher soft = SOFT_BREAK.matcher(lines).useTransparentBounds(true);
        boolean[] gone = new boolean[lines.length()];
        boolean any = false;
        for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) {
            int from = afterSpaces(lines, at);
            int end = isTorn(lines, from) ? beforeSpaces(lines, at + 1) : endOfBreak(lines, from, soft);
            if (end > from) {
                Arrays.fill(gone, from, end, true);
                any = true;
            }
        }
        if (any) {
            keep(gone);
        }
    }

    private static int afterSpaces(String lines, int end) {
        int at = end;
        while (at > 0 && BLANKS.indexOf(lines.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int beforeSpaces(String lines, int start) {
        int at = start;
        while (at < lines.length() && BLANKS.indexOf(lines.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The end of a break that tears a number apart; its beginning where it tears none. */
    private static int endOfBreak(String lines, int from, Matcher soft) {
        boolean may = from > 0 && BREAKABLE.indexOf(lines.charAt(from - 1)) >= 0;
        return may && soft.region(from, lines.length()).lookingAt() && !dated(lines, from) ? soft.end() : from;
    }

    private static boolean isTorn(String lines, int comma) {
        if (comma < 2 || lines.charAt(comma - 1) != ',') {
            return false;
        }
        int start = Math.max(lines.lastIndexOf('\n', comma - 1) + 1, comma - LONGEST_TORN);
        Matcher torn = TORN.matcher(lines).region(start, comma).useTransparentBounds(true);
        boolean ends = false;
        while (!ends && torn.find()) {
            ends = torn.end() == comma;
        }
        return ends
                && THOUSANDS
                        .matcher(lines)
                        .region(comma, lines.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static boolean dated(String lines, int end) {
        int start = lines.lastIndexOf('\n', end - 1) + 1;
        return DATE.matcher(lines)
                .region(Math.max(start, end - LONGEST_DATE), end)
                .matches();
    }

    /** A single space beside a Chinese character or a point belongs to the typesetting; two digits keep theirs. */
    private void dropSpaces() {
        boolean[] gone = new boolean[text.length()];
        for (int start = 0; start < text.length(); start++) {
            if (!SPACES.has(text.charAt(start))) {
                continue;
            }
            int end = start;
            while (end < text.length() && SPACES.has(text.charAt(end))) {
                end++;
            }
            char before = start == 0 ? '\n' : text.charAt(start - 1);
            char after = end == text.length() ? '\n' : text.charAt(end);
            boolean tight = before == '\n' || after == '\n' || end - start == 1 && (typeset(before) || typeset(after));
            java.util.Arrays.fill(gone, start + (tight ? 0 : 1), end, true);
            start = end;
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
        return read;
    }

    /** The words as they are written, from one character of the view to another. */
    public String written(int start, int end) {
        return document.text().substring(places[start], places[end - 1] + 1);
    }

    /** Code points of the document before this character of the view. */
    public int codePoint(int index) {
        return points.before(
                index < text.length() ? places[index] : document.text().length());
    }

    /** Code points of the document before the first character after this one of the view. */
    public int codePointAfter(int index) {
        return points.before(Math.min(places[index] + 1, document.text().length()));
    }
}
