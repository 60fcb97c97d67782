package org.edustat.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Region;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.ledger.Release;
import org.edustat.normalisation.Normalisation;

/**
 * Whose a submission is: as the paper says, and where it does not, as an operator said. His word counts as if the file
 * lay in a folder of the region and the year. What he said of an earlier paper at the path only fills a gap.
 */
final class Ownership {

    private final Normalisation normalisation;
    private final Function<Submission, Optional<Release>> said;

    /** @param said what operators said of a submission */
    Ownership(Normalisation normalisation, Function<Submission, Optional<Release>> said) {
        this.normalisation = normalisation;
        this.said = said;
    }

    /** Whose it is, and a note where an operator said so. */
    record Owned(Attribution attribution, List<Finding> findings) {}

    Owned of(Submission submission, Document document) {
        Attribution own = normalisation.attribute(submission.path(), document);
        Optional<Release> release = said.apply(submission);
        if (release.isEmpty() || release.get().remembered() && own.region() != null) {
            return new Owned(own, List.of());
        }
        Attribution told = normalisation.attribute(inItsFolder(submission, release.get()), document);
        return new Owned(told, List.of(note(submission, told.region(), release.get())));
    }

    private static String inItsFolder(Submission submission, Release release) {
        int name = submission.path().lastIndexOf('/') + 1;
        String year = release.year() == null ? "" : release.year() + "/";
        return submission.path().substring(0, name)
                + release.region()
                + "/"
                + year
                + submission.path().substring(name);
    }

    private static Finding note(Submission submission, @Nullable Region region, Release release) {
        return Finding.about(
                submission.path(),
                release.remembered() ? "pipeline.released_before" : "pipeline.released",
                Severity.NOTE,
                submission.path(),
                region == null ? release.region() : region.code() + " " + region.name());
    }
}
