package org.edustat.reporting.xlsx;

import java.util.regex.Pattern;

/** The words of a cell as the format wants them. */
final class CellText {

    /** The longest text of a cell in Excel. */
    private static final int LONGEST = 32_767;

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    /** What Excel takes for a character that is written by its number. */
    private static final Pattern NUMBERED_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Whether Excel would take the words for a formula when somebody edits the cell. */
    static boolean formulaLike(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    static String clip(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** The words between two tags; what no XML may hold is shown as a question mark. */
    static String xml(String text) {
        return plain(text) ? text : escaped(text);
    }

    /** Most words need nothing, and a workbook has a million of them. */
    private static boolean plain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign < ' ' || sign >= Character.MIN_SURROGATE || "&<>_".indexOf(sign) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        String unnumbered =
                text.contains("_x") ? NUMBERED_CHARACTER.matcher(text).replaceAll("_x005F_") : text;
        StringBuilder xml = new StringBuilder(unnumbered.length() + 16);
        for (int index = 0, point; index < unnumbered.length(); index += Character.charCount(point)) {
            point = unnumbered.codePointAt(index);
            append(xml, point);
        }
        return xml.toString();
    }

    private static void append(StringBuilder xml, int point) {
        switch (point) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '\r' -> xml.append("&#13;");
            default -> xml.appendCodePoint(allowed(point) ? point : '?');
        }
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point > Character.MAX_VALUE;
    }
}
