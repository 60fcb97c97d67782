package org.edustat.tables;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of a drawing is. It may begin with marks: {@code *} bold, {@code >} a step of indent, {@code '} text even
 * where it looks like a number, {@code @} a day, <code>{SUM(B2:B3)}</code> a formula before its stored result.
 */
record DrawnCell(
        String text,
        boolean bold,
        int indent,
        Kind kind,
        @Nullable String formula) {

    enum Kind {
        TEXT,
        NUMBER,
        PERCENT,
        DAY
    }

    private static final Pattern MARKED =
            Pattern.compile("(?s)(?<bold>\\*(?=.))?(?<indent>>*)(?:\\{(?<formula>[^}]*)})?(?<mark>['@])?(?<text>.*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    static DrawnCell of(String drawn) {
        Matcher marked = MARKED.matcher(drawn);
        if (!marked.matches()) {
            throw new IllegalArgumentException(drawn);
        }
        String text = marked.group("text");
        Kind kind = kind(marked.group("mark"), text);
        return new DrawnCell(
                text, marked.group("bold") != null, marked.group("indent").length(), kind, marked.group("formula"));
    }

    private static Kind kind(@Nullable String mark, String text) {
        if (mark != null) {
            return mark.equals("@") ? Kind.DAY : Kind.TEXT;
        }
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        return !NUMBER.matcher(digits).matches() ? Kind.TEXT : percent ? Kind.PERCENT : Kind.NUMBER;
    }

    /** The stored number: a hundredth of what is shown in percent. */
    double number() {
        return kind == Kind.PERCENT
                ? new BigDecimal(text.replace("%", "")).movePointLeft(2).doubleValue()
                : Double.parseDouble(text);
    }
}
