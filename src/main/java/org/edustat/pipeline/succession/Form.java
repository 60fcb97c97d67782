package org.edustat.pipeline.succession;

import java.time.LocalDate;
import java.util.Comparator;

import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Submission;

/**
 * A submission that may be a later version of another, or have one.
 *
 * @param identity what it has in common with its versions: genre, region, period, and its title and folder without
 *     year, place and marks of version
 */
record Form(Submission submission, Attribution attribution, String identity, Version version) {

    /**
     * The older first: by the night that first saw it, then by what it says of its version, then by the date that it
     * bears, then by its name with numbers as numbers, so that the order is that of no folder, thread or ledger.
     */
    static final Comparator<Form> BY_AGE = Comparator.comparing((Form form) -> form.submission.received())
            .thenComparing(form -> form.version.order())
            .thenComparing(Form::issued)
            .thenComparing(form -> form.submission.path(), NameOrder.NATURAL);

    private LocalDate issued() {
        return attribution.issued() == null ? LocalDate.MIN : attribution.issued();
    }

    /**
     * Whether it may take the place of the older one at all. A form counts as a whole, and the newer one holds; a
     * report, plan or bulletin is replaced only by what says of itself to be a later version; news stand each for
     * itself.
     */
    boolean mayReplace(Form older) {
        return attribution.genre() == Genre.FORM
                || attribution.genre() != Genre.NEWS && version.order() > older.version.order();
    }

    /** Whether nothing but its name makes it the newer of two. */
    boolean newerByNameOnly(Form older) {
        return submission.received().equals(older.submission.received())
                && version.order() == older.version.order()
                && issued().equals(older.issued());
    }

    /** What makes it the newer of two, in words that need no language. */
    String evidence(Form older) {
        if (!submission.received().equals(older.submission.received())) {
            return submission.received() + " > " + older.submission.received();
        }
        if (version.order() != older.version.order()) {
            return version.order() > 0 ? version.mark() : older.version.mark();
        }
        return issued().equals(older.issued()) || older.attribution.issued() == null
                ? submission.fileName() + " > " + older.submission.fileName()
                : issued() + " > " + older.issued();
    }
}
