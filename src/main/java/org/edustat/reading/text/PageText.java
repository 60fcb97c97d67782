package org.edustat.reading.text;

import java.util.regex.Pattern;

/** How white space counts in a page: runs of it are one space, and hard spaces are characters. */
final class PageText {

    private static final Pattern SOFT = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" *\\n+ *");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\u00A0\\u3000\\u200B]+|[\\s\\u00A0\\u3000\\u200B]+$");
    private static final Pattern SOFT_ENDS = Pattern.compile("^[ \\n]+|[\\s\\u00A0\\u3000\\u200B]+$");

    private PageText() {}

    static String collapsed(String text) {
        return SOFT.matcher(text).replaceAll(" ");
    }

    /** A passage: no space at either end. */
    static String passage(CharSequence text) {
        return ENDS.matcher(SOFT.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** A cell: lines as they are broken; hard spaces before a label stay, because they tell its rank. */
    static String cell(CharSequence text) {
        return SOFT_ENDS.matcher(AROUND_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
