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
record RowHeading(
        SheetCell cell, boolean section, boolean wide, boolean upper, boolean bold, boolean total, int depth) {

    /** The width of one step of a cell's indent: Excel draws it about three spaces wide. */
    static final int STEP = 3;

    private static final int BY_SIGN = 1;
    private static final Pattern PART = Pattern.compile(
            "^(其中[:：]?|其 中[:：]?|＃|#|[-–—·•]\\s*(?=\\D)|(?i:of which:?)|[.…](?: ?[.…]){0,7}(?=\\s*\\D))");
    private static final String PART_BEGINS = "其＃#-–—·•oO.…";
    private static final Pattern TOTAL =
            Pattern.compile("(?i:totals?|grand total|i alt|altogether|all)|总 ?计|合 ?计|共 ?计|总 ?数|小 ?计");

    private static final Pattern TOTAL_OF = Pattern.compile("(?i:total)\\b.*|.*\\btotal[\\s()0-9]*");

    private static final Pattern OF_TOTAL = Pattern.compile("(?:总 ?[计数]|合 ?计)中");

    private static final String TOTAL_BEGINS = "tTgGiIaA总合共小";

    static RowHeading of(SheetCell cell, boolean section, boolean wide, int shift) {
        Cell.Style style = cell.cell().style();
        int depth = ofTotal(cell.folded()) ? 0 : shift + depth(cell.cell().text(), style.indent());
        return new RowHeading(cell, section, wide, false, style.bold(), total(cell.folded()), depth);
    }

    private static int depth(String text, int indent) {
        int depth = indent * STEP + Wording.leadingSpace(text);
        String words = text.strip();
        if (!words.isEmpty() && PART_BEGINS.indexOf(words.charAt(0)) >= 0) {
            Matcher part = PART.matcher(words);
            depth += !part.find() ? 0 : indent > 0 ? BY_SIGN : width(part.group());
        }
        return depth;
    }

    /** 总计中:民办 below rows that are set in is a part of the table's total again. */
    private static boolean ofTotal(String words) {
        return !words.isEmpty()
                && TOTAL_BEGINS.indexOf(words.charAt(0)) >= 0
                && OF_TOTAL.matcher(words).lookingAt();
    }

    static boolean total(String words) {
        return !words.isEmpty()
                && TOTAL_BEGINS.indexOf(words.charAt(0)) >= 0
                && TOTAL.matcher(words).matches();
    }

    /** The sign of a part that it begins with where nothing else sets it in, ellipses and points being one; else 0. */
    char sign() {
        if (depth == 0 || cell.cell().style().indent() > 0) {
            return 0;
        }
        String text = cell.cell().text();
        char first = text.isEmpty() ? 0 : text.charAt(0);
        return PART_BEGINS.indexOf(first) <= 0 ? 0 : first == '…' ? '.' : first;
    }

    /** Whether it names a sum, and of what. */
    boolean saysTotal() {
        return TOTAL_OF.matcher(cell.folded()).matches();
    }

    /** The same as the sum of what stands above it. */
    RowHeading summingUp() {
        return new RowHeading(cell, section, wide, upper, bold, true, depth);
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
        return cell.joined();
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
