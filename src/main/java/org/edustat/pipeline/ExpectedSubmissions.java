package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsLine;
import org.edustat.catalogue.JobsTable;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Attribution;
import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Period;
import org.edustat.concept.Region;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.pipeline.silence.NilReturns;

/** Who owes what by when, and what became of it. */
public final class ExpectedSubmissions {

    /** Where the bureau writes it. */
    static final String FILE = "expected-submissions.csv";

    private final Ledger ledger;
    private final Regions regions;
    private final JobsFolder jobs;

    ExpectedSubmissions(Ledger ledger, Regions regions, JobsFolder jobs) {
        this.ledger = ledger;
        this.regions = regions;
        this.jobs = jobs;
    }

    /**
     * One line of the register.
     *
     * @param form words that the file's name holds
     * @param line where it stands, from 1
     */
    private record Expected(String region, String form, Period period, LocalDate due, String contact, long line) {}

    /** A submission with whose it is. */
    private record Received(Submission submission, Attribution attribution) {

        boolean answers(Expected expected) {
            Region region = attribution.region();
            return region != null
                    && region.code().equals(expected.region())
                    && expected.period().equals(attribution.period())
                    && submission.fileName().contains(expected.form());
        }
    }

    /**
     * What became of all that is owed on a day, in the order of the register.
     *
     * @throws org.edustat.catalogue.UnusableJobException where lines of the register are wrong, with all of them
     */
    public List<Owed> owed(LocalDate day) {
        return owed(day, () -> ledger.submissions().list(Outcome.ACCEPTED, Outcome.SUPERSEDED, Outcome.QUARANTINED));
    }

    /** @param came all that was ever received, as it stood on that day */
    List<Owed> owed(LocalDate day, Supplier<List<Submission>> came) {
        List<Expected> register = expected();
        if (register.isEmpty()) {
            return List.of();
        }
        Map<String, List<Received>> received = received(came.get());
        return register.stream()
                .map(expected -> owed(
                        expected,
                        received.getOrDefault(expected.region(), List.of()).stream()
                                .filter(one -> one.answers(expected))
                                .toList(),
                        day))
                .toList();
    }

    /** What cannot be owed by anybody: the region never was. */
    List<Finding> doubts() {
        return expected().stream()
                .filter(expected -> region(expected).isEmpty())
                .map(expected -> new Finding(
                        "pipeline.expected_of_no_region",
                        Severity.WARNING,
                        null,
                        null,
                        null,
                        List.of(Long.toString(expected.line()), expected.region())))
                .toList();
    }

    private Owed owed(Expected expected, List<Received> answers, LocalDate day) {
        Optional<Submission> first =
                answers.stream().map(Received::submission).min(Comparator.comparing(Submission::received));
        Optional<Submission> standing = answers.stream()
                .map(Received::submission)
                .filter(submission -> submission.outcome() == Outcome.ACCEPTED)
                .max(Comparator.comparingLong(Submission::id));
        return new Owed(
                expected.region(),
                region(expected).map(Region::name).orElse(""),
                expected.form(),
                expected.period().notation(),
                expected.due(),
                state(expected, first, standing, day),
                standing.or(() -> first).map(Submission::path).orElse(""),
                first.map(submission -> submission.received().toString()).orElse(""),
                expected.contact());
    }

    private Owed.State state(
            Expected expected, Optional<Submission> first, Optional<Submission> standing, LocalDate day) {
        if (first.isEmpty()) {
            return day.isAfter(expected.due()) ? Owed.State.MISSING : Owed.State.AWAITED;
        }
        if (standing.isEmpty()) {
            return Owed.State.SET_ASIDE;
        }
        if (isNil(standing.get())) {
            return Owed.State.NIL;
        }
        return first.get().received().isAfter(expected.due()) ? Owed.State.LATE : Owed.State.ON_TIME;
    }

    private boolean isNil(Submission submission) {
        return ledger.findings().of(submission.id()).stream().anyMatch(NilReturns::accepts);
    }

    private Optional<Region> region(Expected expected) {
        return regions.settle(expected.region(), expected.period().workbookYear());
    }

    /** By place: a later version does not make the first one late. */
    private Map<String, List<Received>> received(List<Submission> all) {
        Map<Long, Attribution> whose = ledger.submissions()
                .attributions(all.stream().map(Submission::id).toList());
        Map<String, List<Received>> received = new HashMap<>();
        for (Submission one : all) {
            Attribution attribution = whose.get(one.id());
            if (attribution != null && attribution.region() != null) {
                received.computeIfAbsent(attribution.region().code(), code -> new ArrayList<>())
                        .add(new Received(one, attribution));
            }
        }
        return received;
    }

    /** @throws org.edustat.catalogue.UnusableJobException where lines of the register are wrong */
    static void check(JobsFolder jobs) {
        read(jobs);
    }

    private List<Expected> expected() {
        return read(jobs);
    }

    private static List<Expected> read(JobsFolder jobs) {
        return JobsTable.read(jobs, FILE, ExpectedSubmissions::expected);
    }

    private static Expected expected(JobsLine line) {
        return new Expected(
                line.value("region").said().text(),
                line.value("form").text(),
                line.value("period").period(),
                line.value("due").day(),
                line.value("contact").text(),
                line.number());
    }
}
