package org.edustat.operations.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.concept.TableOutline;
import org.edustat.extraction.Extraction;
import org.edustat.intake.Arrival;
import org.edustat.intake.Intake;
import org.edustat.ledger.Contents;
import org.edustat.normalisation.Normalisation;
import org.edustat.pipeline.SubmissionDesk;
import org.edustat.reading.Reading;
import org.edustat.validation.Validation;

/** Takes one file through the rooms that need no store: what a run would make of it, were it alone. */
final class FileFlow {

    private static final long NOT_IN_THE_LEDGER = 0;

    private final Intake intake;
    private final Reading reading;
    private final Extraction extraction;
    private final SubmissionDesk desk;
    private final Normalisation normalisation;
    private final Validation validation;
    private final Messages messages;
    private final LocalDate today;
    private final boolean outlined;

    /** @param outlined whether it is to be told how tables were understood */
    FileFlow(
            Intake intake,
            Reading reading,
            Extraction extraction,
            SubmissionDesk desk,
            Normalisation normalisation,
            Validation validation,
            Session session,
            boolean outlined) {
        this.reading = reading;
        this.extraction = extraction;
        this.outlined = outlined;
        this.intake = intake;
        this.desk = desk;
        this.normalisation = normalisation;
        this.validation = validation;
        this.messages = session.messages();
        this.today = LocalDate.now(session.clock());
    }

    /** One report for a file, one a member for an archive. */
    List<FileReport> read(Path file) {
        List<Arrival> arrivals = intake.receive(file);
        if (arrivals.stream().allMatch(arrival -> arrival.packed() == null)) {
            return arrivals.stream().map(arrival -> report(arrival, file)).toList();
        }
        try (Unpacked unpacked = new Unpacked()) {
            return arrivals.stream().map(arrival -> report(arrival, unpacked)).toList();
        }
    }

    private FileReport report(Arrival arrival, Unpacked unpacked) {
        return arrival.readable() ? report(arrival, unpacked.file(arrival)) : refused(arrival, arrival.trouble());
    }

    private FileReport report(Arrival arrival, Path file) {
        if (arrival.trouble() != null) {
            return refused(arrival, arrival.trouble());
        }
        Contents contents = desk.open(submission(arrival), file, messages);
        Set<Finding> findings = new LinkedHashSet<>(contents.findings());
        findings.addAll(validation.validate(contents.claims(), today));
        return new FileReport(
                arrival.name(),
                contents.outcome() == Outcome.QUARANTINED,
                statements(contents, spans(arrival, file)),
                contents.promises(),
                outlined ? outlines(arrival, file) : List.of(),
                List.copyOf(findings),
                contents.digits());
    }

    private List<TableOutline> outlines(Arrival arrival, Path file) {
        Document document = reading.read(file, arrival.path(), arrival.kind()).document();
        return document == null ? List.of() : extraction.outlines(document);
    }

    private static FileReport refused(Arrival arrival, @Nullable Finding trouble) {
        return new FileReport(
                arrival.name(),
                true,
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(trouble).stream().toList(),
                DigitCount.NONE);
    }

    private Submission submission(Arrival arrival) {
        return new Submission(
                NOT_IN_THE_LEDGER,
                arrival.path(),
                arrival.sha256(),
                arrival.size(),
                arrival.kind(),
                today,
                Outcome.RECEIVED,
                null);
    }

    private CellSpans spans(Arrival arrival, Path file) {
        Document document = arrival.kind() != FileKind.TXT
                ? null
                : reading.read(file, arrival.path(), arrival.kind()).document();
        return document == null ? CellSpans.NONE : CellSpans.of(document);
    }

    private List<ReadStatement> statements(Contents contents, CellSpans spans) {
        Attribution attribution = contents.attribution();
        return attribution == null
                ? List.of()
                : contents.statements().stream()
                        .map(statement -> new ReadStatement(
                                statement, normalisation.settle(statement, attribution), spans.of(statement.origin())))
                        .toList();
    }
}
