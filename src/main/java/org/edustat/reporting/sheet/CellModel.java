package org.edustat.reporting.sheet;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;

/**
 * One cell: words or a number, never both.
 *
 * @param text its words; empty where it holds a number or nothing
 * @param number null where it holds words
 * @param format of the number, as in {@code #,##0}; empty for words
 * @param indent steps from the left edge
 * @param link where a click leads; null for nowhere
 */
public record CellModel(
        String text,
        @Nullable BigDecimal number,
        String format,
        Role role,
        int indent,
        @Nullable Link link) {

    /** A place in the same workbook. */
    public record Link(String sheet, CellAddress cell) {}

    public static CellModel words(Role role, String text) {
        return new CellModel(text, null, "", role, 0, null);
    }

    public static CellModel number(Role role, BigDecimal number, String format) {
        return new CellModel("", number, format, role, 0, null);
    }

    public static CellModel count(Role role, long number) {
        return number(role, BigDecimal.valueOf(number), "#,##0");
    }

    public static CellModel blank(Role role) {
        return words(role, "");
    }

    public CellModel linkedTo(@Nullable Link place) {
        return new CellModel(text, number, format, role, indent, place);
    }

    public CellModel indented(int steps) {
        return new CellModel(text, number, format, role, steps, link);
    }

    public CellModel as(Role other) {
        return new CellModel(text, number, format, other, indent, link);
    }
}
