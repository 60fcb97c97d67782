package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;

/**
 * The characters of a csv file without the quotes that open a field and never close it: one such sign would make a
 * single field of all the lines behind it, and lose their figures. A quote closes where a delimiter, a line break or
 * the end stands behind it, on its own line also before other words.
 */
final class StrayQuotes extends Reader {

    /**
     * A cell of a workbook holds 32,767 characters at most; a field that goes on for twice as many was never closed.
     */
    private static final int LONGEST_FIELD = 1 << 16;

    /** As many columns as a sheet has, with a thousand characters each. */
    private static final int LONGEST_LINE = 1 << 24;

    private static final char QUOTE = '"';
    private static final int NONE = -1;

    private final Reader characters;
    private final char delimiter;
    private final char[] ahead = new char[4 * LONGEST_FIELD];
    private int at;
    private int end;
    private boolean over;

    private boolean beginsField = true;
    /** How many characters of a field in quotes are left. */
    private int quoted;

    private int line = 1;
    private int lengthOfLine;
    private int strays;
    private int firstStray;

    /** A line has no end. */
    static final class EndlessLineException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    StrayQuotes(Reader characters, char delimiter) {
        this.characters = characters;
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = next();
            if (next < 0) {
                return count == 0 && length > 0 ? NONE : count;
            }
            into[offset + count++] = (char) next;
        }
        return count;
    }

    private int next() throws IOException {
        makeRoom();
        if (quoted == 0 && beginsField && sign(at) == QUOTE) {
            quoted = lengthInQuotes();
            if (quoted == 0) {
                firstStray = strays++ == 0 ? line : firstStray;
                at++;
            }
        }
        int sign = sign(at);
        if (sign != NONE) {
            pass((char) sign);
        }
        return sign;
    }

    private void pass(char sign) throws IOException {
        at++;
        beginsField = quoted == 0 && endsField(sign);
        quoted = Math.max(0, quoted - 1);
        line += sign == '\n' ? 1 : 0;
        lengthOfLine = sign == '\n' ? 0 : lengthOfLine + 1;
        if (lengthOfLine > LONGEST_LINE) {
            throw new EndlessLineException();
        }
    }

    private boolean endsField(int sign) {
        return sign == delimiter || sign == '\n' || sign == '\r' || sign == NONE;
    }

    /** How long the field is that opens here, its quotes included; 0 where it never closes. */
    private int lengthInQuotes() throws IOException {
        boolean sameLine = true;
        for (int place = at + 1; place - at < LONGEST_FIELD && sign(place) != NONE; place++) {
            sameLine &= sign(place) != '\n';
            if (sign(place) == QUOTE && sign(place + 1) == QUOTE) {
                place++;
            } else if (sign(place) == QUOTE) {
                return sameLine || endsField(sign(place + 1)) ? place + 1 - at : 0;
            }
        }
        return 0;
    }

    /** What was handed on makes room, so that two of the longest fields can be looked through. */
    private void makeRoom() {
        if (at > ahead.length / 2) {
            System.arraycopy(ahead, at, ahead, 0, end - at);
            end -= at;
            at = 0;
        }
    }

    /** The character at a place of what is read ahead; -1 behind the last. */
    private int sign(int place) throws IOException {
        while (place >= end && !over) {
            int count = characters.read(ahead, end, ahead.length - end);
            over = count < 0;
            end += Math.max(0, count);
        }
        return place < end ? ahead[place] : NONE;
    }

    /** What is to be said where such quotes were left out. */
    List<Finding> findings(String path) {
        return strays == 0
                ? List.of()
                : List.of(Finding.about(
                        path,
                        "reading.quote_open",
                        Severity.WARNING,
                        path,
                        Integer.toString(strays),
                        Integer.toString(firstStray)));
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
