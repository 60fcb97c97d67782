package org.edustat.reading.text;

import java.util.regex.Pattern;

/** How white space counts in a page: runs of it are one space, and hard spaces are characters. */
final class PageText {

    private static final Pattern SOFT = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" *\\n+ *");
    private static final String HARD = "\u00A0\u3000\u200B";

    private PageText() {}

    static String collapsed(String text) {
        return SOFT.matcher(text).replaceAll(" ");
    }

    /** A passage: no space at either end. */
    static String passage(CharSequence text) {
        return stripped(SOFT.matcher(text).replaceAll(" "), HARD);
    }

    /** A cell: lines as they are broken; hard spaces before a label stay, because they tell its rank. */
    static String cell(CharSequence text) {
        return stripped(AROUND_BREAK.matcher(text).replaceAll("\n"), "");
    }

    /** @param leading the hard spaces that go at the beginning too */
    private static String stripped(String text, String leading) {
        int start = 0;
        int end = text.length();
        while (start < end && (" \n".indexOf(text.charAt(start)) >= 0 || leading.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (" \n".indexOf(text.charAt(end - 1)) >= 0 || HARD.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }
}
