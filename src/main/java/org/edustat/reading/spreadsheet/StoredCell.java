package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;
import java.util.List;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;

/**
 * A cell as the file stores it.
 *
 * @param type the file's word for what it holds; {@code n} where it says nothing
 * @param value the stored characters; empty where there are none
 * @param inline the text that stands in the cell itself, else empty
 * @param formula whether the value is what a formula gave
 */
record StoredCell(String type, String value, String inline, boolean formula) {

    /** What a program shows in a cell that points to nothing. */
    private static final String LOST = "#REF!";

    Cell shown(CellAddress at, Look look, Cell.Style style, SheetContext context) {
        return switch (type) {
            case "s" -> text(at, shared(context.strings()), style);
            case "inlineStr" -> text(at, inline.isEmpty() ? value : inline, style);
            case "str" -> text(at, RichText.plain(value), style);
            case "b" -> valued(at, Cell.Type.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE", style);
            case "e" -> valued(at, Cell.Type.ERROR, value, style);
            case "d" -> valued(at, Cell.Type.DATE, value, style);
            default -> number(at, look, style, context);
        };
    }

    /** Whether a cell shows that the text which it points to is not there. */
    static boolean lost(String text) {
        return text.equals(LOST);
    }

    private String shared(List<String> strings) {
        try {
            int index = value.isEmpty() ? -1 : Integer.parseInt(value.strip());
            return value.isEmpty() ? "" : strings.get(index);
        } catch (NumberFormatException | IndexOutOfBoundsException nothing) {
            return LOST;
        }
    }

    private Cell number(CellAddress at, Look look, Cell.Style style, SheetContext context) {
        if (value.isBlank()) {
            return text(at, inline, style);
        }
        BigDecimal number = StoredNumber.parse(value.strip());
        if (number == null) {
            return new Cell(at, Cell.Type.TEXT, value, null, style);
        }
        String shown = look.format().show(number, context.from1904());
        if (look.format().date() && shown != null) {
            return new Cell(at, Cell.Type.DATE, shown, null, style);
        }
        return new Cell(at, Cell.Type.NUMBER, shown == null ? number.toPlainString() : shown, number, style);
    }

    private Cell valued(CellAddress at, Cell.Type valued, String text, Cell.Style style) {
        return value.isBlank() ? text(at, "", style) : new Cell(at, valued, text, null, style);
    }

    private Cell text(CellAddress at, String text, Cell.Style style) {
        if (!text.isEmpty()) {
            return new Cell(at, Cell.Type.TEXT, text, null, style);
        }
        // a formula that gave an empty text was calculated
        boolean open = formula && !type.equals("str");
        return new Cell(at, open ? Cell.Type.UNCALCULATED : Cell.Type.BLANK, "", null, style);
    }
}
