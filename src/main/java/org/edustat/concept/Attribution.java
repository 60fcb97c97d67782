package org.edustat.concept;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whose a submission is and what it reports on.
 *
 * @param region the place that the paper is about; null where nothing says so, and then the submission is quarantined
 * @param period the year, school year or span that it reports on or plans for; null where nothing says so
 * @param issued the date that the paper itself bears, else null
 * @param grounds for each answer the words that gave it
 */
public record Attribution(
        @Nullable Region region,
        @Nullable Period period,
        Genre genre,
        @Nullable LocalDate issued,
        String title,
        List<Filling> grounds) {

    public Attribution {
        grounds = List.copyOf(grounds);
    }
}
