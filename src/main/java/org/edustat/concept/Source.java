package org.edustat.concept;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from: the submission and the place in it.
 *
 * @param submission the ledger's number of the submission
 * @param path the submission's path in the inbox
 * @param issued the date that the paper bears, else null
 * @param received the business date of the run that first saw the submission
 */
public record Source(
        long submission, String path, Genre genre, @Nullable LocalDate issued, LocalDate received, Origin origin) {

    /** The order of sources where nothing else decides: by path and place, never by the ledger's numbers. */
    public static final Comparator<Source> NATURAL = Source::compare;

    private static int compare(Source one, Source other) {
        int paths = one.path().compareTo(other.path());
        return paths == 0 ? Origin.IN_ORDER.compare(one.origin(), other.origin()) : paths;
    }
}
