package org.edustat.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of plain text as the columns that it may be a row of. */
final class LineOfText {

    private static final Pattern WORDS = Pattern.compile("[^ \\t　]+(?:[ 　][^ \\t　]+)*");
    /** Where one wide blank parts the columns; a name of two characters may be spread over it. */
    private static final Pattern SHORT_WORDS =
            Pattern.compile("(?<![^ \\t　])\\p{IsHan}　\\p{IsHan}(?![^ \\t　])|[^ \\t　]+(?: [^ \\t　]+)*");

    private static final int FEWEST_WIDE = 2;
    private static final Pattern DRAWN = Pattern.compile("[|│┃]");
    private static final Pattern RULE = Pattern.compile("[-+|─━┌┬┐├┼┤└┴┘╋┏┓┗┛┳┻┣┫=:\\s]+");
    private static final int TAB = 8;
    private static final int FIRST_WIDE = 0x2e80;

    private LineOfText() {}

    /** Its words between wide gaps or drawn lines, from left to right. */
    static List<AlignedText.Piece> pieces(String line) {
        if (!mayBeParted(line)) {
            return List.of(new AlignedText.Piece(line, 0, 1));
        }
        return DRAWN.matcher(line).find() ? drawn(line) : spaced(line);
    }

    /** How often a single wide blank stands between words. */
    private static boolean partedByOne(String line) {
        String words = line.strip();
        int single = 0;
        for (int at = 1; at < words.length() - 1; at++) {
            boolean alone = words.charAt(at) == '　' && words.charAt(at - 1) != '　' && words.charAt(at + 1) != '　';
            single += alone ? 1 : 0;
        }
        return single >= FEWEST_WIDE && words.indexOf('。') < 0 && words.indexOf('，') < 0;
    }

    /** Most lines are sentences. */
    private static boolean mayBeParted(String line) {
        boolean blank = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            boolean space = sign == ' ' || sign == '　';
            if (sign == '\t' || sign == '|' || sign == '│' || sign == '┃' || space && blank) {
                return true;
            }
            blank = space;
        }
        return partedByOne(line);
    }

    /** Whether it is a line between rows and holds no word. */
    static boolean rule(String line) {
        return line.length() > 2 && RULE.matcher(line).matches();
    }

    private static List<AlignedText.Piece> spaced(String line) {
        List<AlignedText.Piece> pieces = new ArrayList<>();
        Matcher words = (partedByOne(line) ? SHORT_WORDS : WORDS).matcher(line);
        int width = 0;
        int at = 0;
        while (words.find()) {
            width = width(line, at, words.start(), width);
            int end = width(line, words.start(), words.end(), width);
            pieces.add(new AlignedText.Piece(words.group(), width, end));
            width = end;
            at = words.end();
        }
        return pieces;
    }

    /** A Chinese character is as wide as two letters. */
    private static int width(String line, int from, int to, int begun) {
        int width = begun;
        for (int at = from; at < to; at++) {
            char sign = line.charAt(at);
            width = sign == '\t' ? (width / TAB + 1) * TAB : width + (sign >= FIRST_WIDE ? 2 : 1);
        }
        return width;
    }

    /** Between drawn lines it is the number of the field that tells its column. */
    private static List<AlignedText.Piece> drawn(String line) {
        List<AlignedText.Piece> pieces = new ArrayList<>();
        String[] fields = DRAWN.split(line, -1);
        for (int at = 0; at < fields.length; at++) {
            String words = fields[at].strip();
            if (!words.isEmpty()) {
                pieces.add(new AlignedText.Piece(words, 2 * at, 2 * at + 1));
            }
        }
        return pieces;
    }
}
