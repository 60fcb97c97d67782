package org.edustat.ledger;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Submission;

/** What operators said of submissions that do not say whose they are. */
public interface Releases {

    /**
     * Notes whose a submission is; what was said of it before is forgotten.
     *
     * @param year the year that it reports on; null where the paper says it
     * @throws org.springframework.dao.DataIntegrityViolationException where the ledger has no such submission
     */
    void release(long submission, String region, @Nullable Integer year);

    /**
     * What was said of the submission, else of the newest one before it at the same path: the place stays remembered,
     * the year, which changes with each paper, does not.
     */
    Optional<Release> of(Submission submission);
}
