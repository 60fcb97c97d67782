package org.edustat.extraction.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Cell;

/**
 * A header of a row, with what its look says about its place in the tree.
 *
 * @param section whether it stands in a row without figures
 * @param wide whether its cell reaches over several columns
 * @param upper whether another section follows at once, so that it is the head of that one
 * @param total whether it says no more than that it is the sum; bold type does not make it the head of what it sums up
 * @param depth how far it stands from the left: a full width space counts two, a step of the cell's indent three
 */
record RowHeading(Cell cell, boolean section, boolean wide, boolean upper, boolean bold, boolean total, int depth) {

    /** The width of one step of a cell's indent: Excel draws it about three spaces wide. */
    static final int STEP = 3;

    private static final int BY_SIGN = 1;
    private static final Pattern PART =
            Pattern.compile("^(其中[:：]?|其 中[:：]?|＃|#|[-–—·•]\\s*(?=\\D)|(?i:of which:?)|[.…]{1,8}(?=\\s*\\D))");
    private static final Pattern TOTAL =
            Pattern.compile("(?i:totals?|grand total|i alt|altogether|all)|总 ?计|合 ?计|共 ?计|总 ?数|小 ?计");

    static RowHeading of(Cell cell, boolean section, boolean wide, int shift) {
        String text = cell.text();
        int spaces = Wording.leadingSpace(text);
        int depth = shift + cell.style().indent() * STEP + spaces;
        Matcher part = PART.matcher(text.strip());
        if (part.find()) {
            depth += cell.style().indent() > 0 ? BY_SIGN : width(part.group());
        }
        boolean total = TOTAL.matcher(Wording.folded(text)).matches();
        return new RowHeading(cell, section, wide, false, cell.style().bold(), total, depth);
    }

    /** What is aligned below 其中 or # begins after it. */
    private static int width(String sign) {
        if (sign.startsWith(".") || sign.startsWith("…")) {
            return sign.replace("…", "...").length();
        }
        return sign.startsWith("#") || sign.startsWith("＃")
                ? 2
                : sign.startsWith("其") ? 2 * sign.replaceAll("\\s", "").length() : BY_SIGN;
    }

    RowHeading above(boolean other) {
        return new RowHeading(cell, section, wide, other, bold, total, depth);
    }

    RowHeading at(int other) {
        return new RowHeading(cell, section, wide, upper, bold, total, other);
    }

    String words() {
        return Wording.joined(cell.text());
    }

    /** Whether a header below this one belongs under it. */
    boolean heads(RowHeading below) {
        if (section && !below.section) {
            return below.depth >= depth || bold && !below.bold || wide;
        }
        if (section) {
            return upper && !below.upper || wide && !below.wide || outranks(below);
        }
        return outranks(below);
    }

    /** Whether the look alone says that the other one is lower. */
    boolean outranks(RowHeading below) {
        boolean byBold = bold && !below.bold && !total && below.depth >= depth;
        return byBold || (bold || !below.bold) && below.depth > depth;
    }
}
