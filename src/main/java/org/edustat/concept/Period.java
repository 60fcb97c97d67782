package org.edustat.concept;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * When a figure holds. Written {@code 2020}, {@code 2019/2020}, {@code 2020-09}, {@code 2020-09-01}, {@code 2012..2022}
 * or {@code ..2020}.
 */
public sealed interface Period {

    String notation();

    /** The year whose workbook takes the figure: a school year counts where it begins, a span where it ends. */
    int workbookYear();

    /** The last day of it. */
    LocalDate lastDay();

    /**
     * Reads a period as it is written.
     *
     * @throws IllegalArgumentException where it is none
     */
    static Period parse(String notation) {
        return PeriodNotation.parse(notation);
    }

    static Period year(int year) {
        return new CalendarYear(year);
    }

    /** 自然年. */
    record CalendarYear(int year) implements Period {

        @Override
        public String notation() {
            return Integer.toString(year);
        }

        @Override
        public int workbookYear() {
            return year;
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }

        /** By hand, as {@link #equals}: a record's own ones are slow, and nearly every key has such a period. */
        @Override
        public int hashCode() {
            return year;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CalendarYear calendar && year == calendar.year;
        }
    }

    /**
     * 学年: from September to August.
     *
     * @param begins the year of its September
     */
    record SchoolYear(int begins) implements Period {

        @Override
        public String notation() {
            return begins + "/" + (begins + 1);
        }

        @Override
        public int workbookYear() {
            return begins;
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(begins + 1, Month.AUGUST, 31);
        }
    }

    /** 时点, known to the month. */
    record InMonth(YearMonth month) implements Period {

        @Override
        public String notation() {
            return month.toString();
        }

        @Override
        public int workbookYear() {
            return month.getYear();
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }
    }

    /** 时点, known to the day. */
    record OnDay(LocalDate day) implements Period {

        @Override
        public String notation() {
            return day.toString();
        }

        @Override
        public int workbookYear() {
            return day.getYear();
        }

        @Override
        public LocalDate lastDay() {
            return day;
        }
    }

    /** Several years together, both ends included. */
    record Span(int from, int to) implements Period {

        public Span {
            if (from > to) {
                throw new IllegalArgumentException(
                        "a span cannot end in %d before it begins in %d".formatted(to, from));
            }
        }

        @Override
        public String notation() {
            return from + ".." + to;
        }

        @Override
        public int workbookYear() {
            return to;
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(to, Month.DECEMBER, 31);
        }
    }

    /** The time by which something is to be reached. */
    record Deadline(int year) implements Period {

        @Override
        public String notation() {
            return ".." + year;
        }

        @Override
        public int workbookYear() {
            return year;
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }
    }
}
