package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.assessment.Assessment;
import org.edustat.assessment.Paper;
import org.edustat.concept.Attribution;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Outcome;
import org.edustat.concept.Period;
import org.edustat.concept.Promise;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.Submission;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/** Takes the papers and what they promise out of the ledger. A store in which nobody promises anything is not read. */
public final class PromiseDesk {

    /** Of the papers that counted in an earlier run some were superseded since. */
    private static final Set<Outcome> SPOKE = EnumSet.of(Outcome.ACCEPTED, Outcome.SUPERSEDED);

    private final Ledger ledger;
    private final Assessment assessment;

    PromiseDesk(Ledger ledger, Assessment assessment) {
        this.ledger = ledger;
        this.assessment = assessment;
    }

    /**
     * The book of promises.
     *
     * @param counted the papers that count; those set aside do not speak
     * @param verdicts on promises with a number, and perhaps others
     */
    public List<PromiseEntry> book(
            List<Submission> counted, List<Verdict> verdicts, List<Figure> figures, LocalDate date) {
        List<Submission> accepted = counted.stream()
                .filter(submission -> SPOKE.contains(submission.outcome()))
                .toList();
        List<Long> numbers = accepted.stream().map(Submission::id).toList();
        Map<Long, List<Promise>> promises = ledger.promises().of(numbers);
        List<Verdict> own =
                verdicts.stream().filter(verdict -> verdict.citation() == null).toList();
        if (promises.isEmpty() && own.isEmpty()) {
            return List.of();
        }
        Map<Long, Attribution> whose = ledger.submissions().attributions(numbers);
        List<Paper> papers = new ArrayList<>();
        for (Submission submission : accepted) {
            Attribution attribution = whose.get(submission.id());
            if (attribution != null && attribution.region() != null) {
                papers.add(new Paper(
                        submission.path(),
                        attribution.region().code(),
                        speaks(attribution),
                        promises.getOrDefault(submission.id(), List.of())));
            }
        }
        return assessment.promises(papers, own, figures, date);
    }

    /** The book of promises as it stood after a run. */
    public List<PromiseEntry> book(RunName run) {
        return book(
                ledger.evaluations().submissions(run),
                ledger.evaluations().verdicts(run).toList(),
                ledger.evaluations().figures(run).toList(),
                run.businessDate());
    }

    /** A plan speaks before its time, a report at its end. */
    private static @Nullable LocalDate speaks(Attribution attribution) {
        Period period = attribution.period();
        if (attribution.issued() != null || period == null) {
            return attribution.issued();
        }
        if (attribution.genre() != Genre.PLAN) {
            return period.lastDay();
        }
        int first = period instanceof Period.Span span ? span.from() : period.workbookYear();
        return LocalDate.of(first, 1, 1);
    }
}
