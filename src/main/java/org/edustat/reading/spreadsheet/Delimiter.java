package org.edustat.reading.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/** Which character parts the fields of a csv file: the one that parts most lines into the same number of fields. */
final class Delimiter {

    private static final String KNOWN = ",;\t|，";
    private static final int LINES = 200;

    private Delimiter() {}

    /** A comma where no character parts anything. */
    static char of(String text) {
        char among = of(text, true);
        return agreeing(text, among, true) > 1 ? among : of(text, false);
    }

    /** @param quotes whether a delimiter in quotes parts nothing: where one never closes, none would */
    private static char of(String text, boolean quotes) {
        char best = KNOWN.charAt(0);
        int most = 0;
        for (char delimiter : KNOWN.toCharArray()) {
            int agreeing = agreeing(text, delimiter, quotes);
            if (agreeing > most) {
                best = delimiter;
                most = agreeing;
            }
        }
        return best;
    }

    /** How many of the first lines have the most frequent number of fields. */
    private static int agreeing(String text, char delimiter, boolean quotes) {
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 0;
        int fields = 1;
        boolean quoted = false;
        for (int index = 0; index <= text.length() && lines < LINES; index++) {
            char character = index == text.length() ? '\n' : text.charAt(index);
            quoted ^= quotes && character == '"';
            if (character == delimiter && !quoted) {
                fields++;
            } else if (character == '\n' && (!quoted || index == text.length())) {
                widths.merge(fields, 1, Integer::sum);
                lines++;
                fields = 1;
            }
        }
        widths.remove(1);
        return widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
