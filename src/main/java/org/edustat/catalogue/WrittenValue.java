package org.edustat.catalogue;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A value as it is written in a YAML file: with quotation marks, or over several lines that are read as one.
 *
 * @param text of the whole file
 */
record WrittenValue(String text, ScalarNode value) {

    /** The place in the file of a sign of the value; that of its end for one behind it. */
    int place(int behind) {
        String read = value.getValue();
        int at = begin();
        for (int sign = 0; sign < Math.min(behind, read.length()); sign++) {
            at = Character.isWhitespace(read.charAt(sign)) ? spaces(read, sign, at) : skipSpaces(at) + 1;
        }
        boolean betweenWords = behind < read.length() && !Character.isWhitespace(read.charAt(behind));
        return Math.min(betweenWords ? skipSpaces(at) : at, text.length());
    }

    private int begin() {
        int at = text.offsetByCodePoints(0, value.getStartMark().getIndex());
        ScalarStyle style = value.getScalarStyle();
        if (style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL) {
            return skipSpaces(Math.max(at, text.indexOf('\n', at)));
        }
        return style == ScalarStyle.PLAIN ? at : at + 1;
    }

    /** One space that is read may be a line's end and the next one's beginning. */
    private int spaces(String read, int sign, int at) {
        boolean more = sign + 1 < read.length() && Character.isWhitespace(read.charAt(sign + 1));
        return more ? Math.min(at + 1, text.length()) : skipSpaces(at);
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
