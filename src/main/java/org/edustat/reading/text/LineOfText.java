package org.edustat.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of plain text as the columns that it may be a row of. */
final class LineOfText {

    private static final Pattern WORDS = Pattern.compile("[^ \\t　]+(?:[ 　][^ \\t　]+)*");
    private static final Pattern DRAWN = Pattern.compile("[|│┃]");
    private static final Pattern RULE = Pattern.compile("[-+|─━┌┬┐├┼┤└┴┘╋┏┓┗┛┳┻┣┫=:\\s]+");
    private static final int TAB = 8;
    private static final int FIRST_WIDE = 0x2e80;

    private LineOfText() {}

    /** Its words between wide gaps or drawn lines, from left to right. */
    static List<AlignedText.Piece> pieces(String line) {
        return DRAWN.matcher(line).find() ? drawn(line) : spaced(line);
    }

    /** Whether it is a line between rows and holds no word. */
    static boolean rule(String line) {
        return line.length() > 2 && RULE.matcher(line).matches();
    }

    private static List<AlignedText.Piece> spaced(String line) {
        List<AlignedText.Piece> pieces = new ArrayList<>();
        Matcher words = WORDS.matcher(line);
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
