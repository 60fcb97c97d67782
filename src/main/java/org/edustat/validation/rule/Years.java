package org.edustat.validation.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.edustat.concept.Period;

/** Periods as years that follow one another. */
public final class Years {

    /** Stands for every year where years are left out; a leap year, so that each day of the year has its place. */
    private static final int ANY = 2000;

    private Years() {}

    /** The same sort of period some years later, or earlier where negative; none for spans and deadlines. */
    public static Optional<Period> shifted(Period period, int years) {
        if (period instanceof Period.CalendarYear calendar) {
            return Optional.of(new Period.CalendarYear(calendar.year() + years));
        }
        if (period instanceof Period.SchoolYear school) {
            return Optional.of(new Period.SchoolYear(school.begins() + years));
        }
        if (period instanceof Period.InMonth instant) {
            return Optional.of(new Period.InMonth(instant.month().plusYears(years)));
        }
        if (period instanceof Period.OnDay instant) {
            return Optional.of(new Period.OnDay(instant.day().plusYears(years)));
        }
        return Optional.empty();
    }

    /** The first day on which anything can be known about a period: of a span, that of its last year. */
    public static LocalDate firstDay(Period period) {
        if (period instanceof Period.SchoolYear school) {
            return LocalDate.of(school.begins(), Month.SEPTEMBER, 1);
        }
        if (period instanceof Period.InMonth instant) {
            return instant.month().atDay(1);
        }
        if (period instanceof Period.OnDay instant) {
            return instant.day();
        }
        return LocalDate.of(period.workbookYear(), Month.JANUARY, 1);
    }

    /** The same sort of period without its year, by which the years of one series find together. */
    public static Optional<Period> yearless(Period period) {
        return shifted(period, ANY - period.workbookYear());
    }
}
