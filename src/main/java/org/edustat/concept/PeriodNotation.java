package org.edustat.concept;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a {@link Period} is read from its notation. */
final class PeriodNotation {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>\\d{4})|(?<begins>\\d{4})/(?<ends>\\d{4})|(?<month>\\d{4}-\\d{2})|(?<day>\\d{4}-\\d{2}-\\d{2})"
                    + "|(?<from>\\d{4})\\.\\.(?<to>\\d{4})|\\.\\.(?<by>\\d{4})");

    private PeriodNotation() {}

    static Period parse(String notation) {
        Matcher written = WRITTEN.matcher(notation);
        if (!written.matches()) {
            throw new IllegalArgumentException("'%s' is no period".formatted(notation));
        }
        if (written.group("year") != null) {
            return new Period.CalendarYear(Integer.parseInt(written.group("year")));
        }
        if (written.group("begins") != null) {
            return schoolYear(Integer.parseInt(written.group("begins")), Integer.parseInt(written.group("ends")));
        }
        if (written.group("month") != null) {
            return new Period.InMonth(YearMonth.parse(written.group("month")));
        }
        if (written.group("day") != null) {
            return new Period.OnDay(LocalDate.parse(written.group("day")));
        }
        if (written.group("by") != null) {
            return new Period.Deadline(Integer.parseInt(written.group("by")));
        }
        return new Period.Span(Integer.parseInt(written.group("from")), Integer.parseInt(written.group("to")));
    }

    private static Period schoolYear(int begins, int ends) {
        if (ends != begins + 1) {
            throw new IllegalArgumentException(
                    "a school year ends in the year after %d, not in %d".formatted(begins, ends));
        }
        return new Period.SchoolYear(begins);
    }
}
