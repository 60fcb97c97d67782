package org.edustat.operations.console.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.edustat.concept.Attribution;
import org.edustat.concept.Coded;
import org.edustat.concept.Outcome;
import org.edustat.concept.Region;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Submissions;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Words;

/** The submissions that somebody may see. */
@Component
public final class Shelf {

    private final Submissions submissions;
    private final Sight sight;

    Shelf(Ledger ledger, Sight sight) {
        this.submissions = ledger.submissions();
        this.sight = sight;
    }

    /**
     * The submissions that answer a question, by path.
     *
     * @param status a code of {@link Outcome}; empty for any
     * @param words a part of the path; empty for any
     */
    public List<SubmissionLine> list(Who who, String status, String words, Words language) {
        Optional<Outcome> outcome = Coded.find(Outcome.class, status);
        List<Submission> found = outcome.map(submissions::list).orElseGet(submissions::list).stream()
                .filter(one -> one.path().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .toList();
        Map<Long, Attribution> whose =
                submissions.attributions(found.stream().map(Submission::id).toList());
        return found.stream()
                .filter(one -> sees(who, Optional.ofNullable(whose.get(one.id()))))
                .map(one -> SubmissionLine.of(one, Optional.ofNullable(whose.get(one.id())), language))
                .toList();
    }

    /** @throws NotFoundException where there is none, or none that he may see */
    public Submission get(Who who, long id) {
        return submissions
                .find(id)
                .filter(one -> sees(who, submissions.attribution(id)))
                .orElseThrow(() -> new NotFoundException(id));
    }

    Optional<Attribution> whose(long id) {
        return submissions.attribution(id);
    }

    private boolean sees(Who who, Optional<Attribution> whose) {
        return sight.covers(
                who, whose.map(Attribution::region).map(Region::code).orElse(null));
    }
}
