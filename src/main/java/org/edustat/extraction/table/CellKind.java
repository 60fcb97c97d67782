package org.edustat.extraction.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a cell is in the structure of its table. */
enum CellKind {
    BLANK,
    /** Words, and dates: they head numbers. */
    TEXT,
    NUMBER,
    /** A number that may be a calendar year. */
    YEAR,
    /** The digits were blotted out. */
    MASKED,
    /** A mark that says there is no figure. */
    MISSING,
    /** A formula without a result, an error in its place, or two numbers where one should be. */
    UNREADABLE;

    private static final Pattern MISSING_MARK = Pattern.compile(
            "\\.{1,6}|…+|⋯+|:|-{1,4}|[‒–—−―─ー]{1,4}|/|\\\\|[Nn][./]?[Aa]\\.?|[sFf]|[Nn]il|…\\d\\)|\\.{2,3} ?\\d\\)|#|暂无|无数据");
    private static final Pattern MASK = Pattern.compile("[*×xX□○_]{1,6}%?");
    private static final Pattern YEAR_DIGITS = Pattern.compile("(?:1[89]|20)\\d{2}");
    private static final Pattern MARKED_YEAR =
            Pattern.compile("(?:1[89]|20)\\d{2} ?(?:[*†①-⑨]{1,3}|\\(?[1-9]\\)|%|[a-z])?");

    /** 56人以上 is a size of classes that heads figures, and no number of people. */
    private static final Pattern CLASS_SIZE = Pattern.compile("[1-9]\\d人以[上下]");

    private static final Pattern NUMBERS = Pattern.compile(
            "\\s*(?!(?:19|20)\\d\\d\\s)\\d[\\d,]*(?:\\.\\d+)?%?\\s*\\n\\s*(?!(?:19|20)\\d\\d\\s*$)\\d[\\d,]*(?:\\.\\d+)?%?\\s*");

    private static final int SHORTEST_YEAR = 4;
    /** With a space and three marks. */
    private static final int LONGEST_YEAR = 8;

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2099;

    /** Longer texts are titles and remarks. */
    private static final int LONGEST_WITH_UNIT = 40;

    /** Units that no name of a row or column ends with, as 1班 or 3岁 may. */
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?:" + CellBound.BEFORE + ")? ?\\d[\\d,]*(?:\\.\\d+)?[万亿]?[余多]? ?"
                    + "(?:人|名|位|所|家|个|套|台|间|对|节|人次|[万亿]?元|平方米|m2|亩|册|个百分点|%|‰)?(?:/\\p{IsHan}(?:·\\p{IsHan}{1,2})?)?(?:"
                    + CellBound.BEHIND + ")?"
                    + "|\\d{1,2}\\.\\d{1,2}年(?:以上|以下|左右)?|\\d{1,2}年(?:以上|以下|左右)"
                    + "|\\d+(?:\\.\\d+)?:1|1:\\d+(?:\\.\\d+)?");

    static CellKind of(SheetCell cell) {
        return switch (cell.cell().type()) {
            case BLANK -> BLANK;
            case DATE, BOOLEAN -> TEXT;
            case ERROR, UNCALCULATED -> UNREADABLE;
            case NUMBER -> ofNumber(cell);
            case TEXT -> inLines(cell.cell().text()) ? UNREADABLE : ofText(cell.folded());
        };
    }

    /** Two numbers, one below the other in one cell: nobody knows which is meant. */
    private static boolean inLines(String text) {
        return text.indexOf('\n') > 0
                && text.length() <= LONGEST_WITH_UNIT
                && NUMBERS.matcher(text).matches();
    }

    private static CellKind ofNumber(SheetCell cell) {
        boolean percent = cell.cell().style().percent();
        BigDecimal number = cell.cell().number();
        boolean year = number != null && (percent || isYear(number)) && isMarkedYear(cell.folded());
        return year ? YEAR : NUMBER;
    }

    /** Most numbers are too short for one, or too long, and the codes of schools. */
    private static boolean isMarkedYear(String text) {
        return text.length() >= SHORTEST_YEAR
                && text.length() <= LONGEST_YEAR
                && MARKED_YEAR.matcher(text).matches();
    }

    /** Most numbers are no year by their size alone. */
    private static boolean isYear(BigDecimal number) {
        double size = number.doubleValue();
        return size >= EARLIEST
                && size <= LATEST
                && YEAR_DIGITS
                        .matcher(number.stripTrailingZeros().toPlainString())
                        .matches();
    }

    private static CellKind ofText(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        if (Wording.hasDigit(text)) {
            if (isMarkedYear(text)) {
                return YEAR;
            }
            String left = BesideNumber.left(text);
            if (isNumber(text) || WrittenNumber.inBrackets(text).isPresent() || !left.equals(text) && isNumber(left)) {
                return NUMBER;
            }
        }
        return Character.isIdeographic(text.charAt(0)) && "暂无".indexOf(text.charAt(0)) < 0 ? TEXT : ofSign(text);
    }

    private static boolean isNumber(String text) {
        return WrittenNumber.of(text).isPresent()
                || text.length() <= LONGEST_WITH_UNIT
                        && WITH_UNIT.matcher(text).matches()
                        && !CLASS_SIZE.matcher(text).matches();
    }

    private static CellKind ofSign(String text) {
        if (MASK.matcher(text).matches()) {
            return MASKED;
        }
        return MISSING_MARK.matcher(text).matches() ? MISSING : TEXT;
    }

    /** Whether the cell holds a number or stands in the place of one. */
    boolean figure() {
        return this != BLANK && this != TEXT;
    }

    /** Whether a number can be read from it. */
    boolean numeric() {
        return this == NUMBER || this == YEAR;
    }
}
