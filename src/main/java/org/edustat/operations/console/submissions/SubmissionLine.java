package org.edustat.operations.console.submissions;

import java.util.Optional;

import org.edustat.concept.Attribution;
import org.edustat.concept.Period;
import org.edustat.concept.Submission;
import org.edustat.operations.console.page.Words;

/** A submission as a line of the list. */
public record SubmissionLine(
        long id,
        String path,
        String kind,
        String outcome,
        String received,
        String region,
        String code,
        String period,
        String genre,
        String reason) {

    static SubmissionLine of(Submission one, Optional<Attribution> whose, Words words) {
        return new SubmissionLine(
                one.id(),
                Words.shown(one.path()),
                one.kind().code(),
                one.outcome().code(),
                one.received().toString(),
                whose.map(Attribution::region).map(region -> region.name()).orElse(""),
                whose.map(Attribution::region).map(region -> region.code()).orElse(""),
                whose.map(Attribution::period).map(Period::notation).orElse(""),
                whose.map(Attribution::genre)
                        .map(genre -> words.genre(genre.code()))
                        .orElse(""),
                one.reason() == null ? "" : one.reason());
    }
}
