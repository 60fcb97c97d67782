package org.edustat.ledger;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How a run is called, today and after the store was moved: by its business date and which attempt of that date it is.
 * Written {@code 2026-09-01} for the first attempt and {@code 2026-09-01#2} for the second.
 *
 * @param attempt from 1
 */
public record RunName(LocalDate businessDate, int attempt) implements Comparable<RunName> {

    private static final Comparator<RunName> NATURAL =
            Comparator.comparing(RunName::businessDate).thenComparing(RunName::attempt);

    public RunName {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts are counted from 1, not %d".formatted(attempt));
        }
    }

    /** The first attempt of a business date. */
    public static RunName first(LocalDate businessDate) {
        return new RunName(businessDate, 1);
    }

    /**
     * Reads a name as it is written.
     *
     * @throws RuntimeException where it is none: {@link java.time.DateTimeException} or {@link NumberFormatException}
     */
    public static RunName parse(String written) {
        String[] parts = written.split("#", 2);
        return new RunName(LocalDate.parse(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }

    /** The next attempt of the same business date. */
    public RunName next() {
        return new RunName(businessDate, attempt + 1);
    }

    @Override
    public int compareTo(RunName other) {
        return NATURAL.compare(this, other);
    }

    @Override
    public String toString() {
        return attempt == 1 ? businessDate.toString() : businessDate + "#" + attempt;
    }
}
