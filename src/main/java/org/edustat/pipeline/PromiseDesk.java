package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

/** Takes the papers and what they promise out of the ledger, some places at a time. */
public final class PromiseDesk {

    /** So many papers' words are in memory at a time. */
    private static final int PAPERS_AT_ONCE = 200;

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
                .filter(submission -> submission.outcome() == Outcome.ACCEPTED)
                .toList();
        List<Verdict> own =
                verdicts.stream().filter(verdict -> verdict.citation() == null).toList();
        Map<Long, Attribution> whose = ledger.submissions()
                .attributions(accepted.stream().map(Submission::id).toList());
        SortedMap<String, List<Submission>> places = places(accepted, whose);
        own.forEach(verdict -> places.computeIfAbsent(verdict.target().key().region(), any -> new ArrayList<>()));
        List<PromiseEntry> entries = new ArrayList<>();
        for (List<String> some : together(places)) {
            Set<String> these = Set.copyOf(some);
            entries.addAll(assessment.promises(
                    papers(places, these, whose),
                    own.stream()
                            .filter(verdict ->
                                    these.contains(verdict.target().key().region()))
                            .toList(),
                    figures,
                    date));
        }
        entries.sort(PromiseEntry.NATURAL);
        return entries;
    }

    /** The papers by the places whose they are. */
    private static SortedMap<String, List<Submission>> places(List<Submission> accepted, Map<Long, Attribution> whose) {
        SortedMap<String, List<Submission>> places = new TreeMap<>();
        for (Submission submission : accepted) {
            Attribution attribution = whose.get(submission.id());
            if (attribution != null && attribution.region() != null) {
                places.computeIfAbsent(attribution.region().code(), any -> new ArrayList<>())
                        .add(submission);
            }
        }
        return places;
    }

    /** Places whose papers are looked at together. */
    private static List<List<String>> together(SortedMap<String, List<Submission>> places) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int papers = 0;
        for (Map.Entry<String, List<Submission>> place : places.entrySet()) {
            part.add(place.getKey());
            papers += place.getValue().size();
            if (papers >= PAPERS_AT_ONCE) {
                parts.add(part);
                part = new ArrayList<>();
                papers = 0;
            }
        }
        parts.add(part);
        return parts;
    }

    /** All papers, those of these places with what they say: of the others only when they speak is asked. */
    private List<Paper> papers(Map<String, List<Submission>> places, Set<String> these, Map<Long, Attribution> whose) {
        Map<Long, List<Promise>> said = ledger.promises()
                .of(places.entrySet().stream()
                        .filter(place -> these.contains(place.getKey()))
                        .flatMap(place -> place.getValue().stream())
                        .map(Submission::id)
                        .toList());
        List<Paper> papers = new ArrayList<>();
        places.forEach((region, ofPlace) -> ofPlace.forEach(submission -> papers.add(new Paper(
                submission.path(),
                region,
                speaks(Objects.requireNonNull(whose.get(submission.id()))),
                said.getOrDefault(submission.id(), List.of())))));
        return papers;
    }

    /** The book of promises as it stood after a run. */
    public List<PromiseEntry> book(RunName run) {
        return book(
                PapersOfRun.of(ledger, run).counted(),
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
