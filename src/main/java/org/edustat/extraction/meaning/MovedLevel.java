package org.edustat.extraction.meaning;

import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.extraction.signs.Sought;

/** 由78.5%提高到88%: which end of a movement a number is, as the words before it tell. */
final class MovedLevel {

    private static final Sought FROM = Sought.of("[由从](?:[每人均生年月日天餐学期校班]{2,8})?$");
    private static final Sought TO = Sought.of("^(?:提高|提升|上升|增加|增长|升|下降|降低|降|减少|压减|扩大)[到至为]");

    private static final String TO_BEGINS = "提上增升下降减压扩";
    /** 由 with the measure of a rate behind it, and the end of its line. */
    private static final int LONGEST_TAIL = 10;

    private MovedLevel() {}

    /** Whether the label tells from where or to where something moves, and so which end of a span is meant. */
    static boolean moves(Label nearest) {
        return opens(nearest) || leads(nearest);
    }

    static boolean opens(Label nearest) {
        return opens(nearest.text());
    }

    static boolean opens(String text) {
        int tail = text.length() - LONGEST_TAIL;
        return (text.indexOf('由', tail) >= 0 || text.indexOf('从', tail) >= 0) && FROM.in(text);
    }

    static boolean leads(Label nearest) {
        return leads(nearest.text());
    }

    static boolean leads(String text) {
        return !text.isEmpty() && TO_BEGINS.indexOf(text.charAt(0)) >= 0 && TO.in(text);
    }

    /**
     * 由…提高到…: of a span the first number holds at its beginning, the second at its end; what a five-year plan set out
     * from is the level at the end of the one before.
     */
    static Period of(Period period, Label nearest, boolean plan) {
        if (period instanceof Period.Span span) {
            if (opens(nearest)) {
                return Period.year(plan ? span.from() - 1 : span.from());
            }
            if (leads(nearest)) {
                return Period.year(span.to());
            }
        }
        return period;
    }
}
