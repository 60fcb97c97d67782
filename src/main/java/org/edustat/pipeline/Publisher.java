package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edustat.delivery.Delivery;
import org.edustat.delivery.Manifest;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;
import org.edustat.reporting.Reporting;

/** Writes the workbooks of a run and puts them where managers look. A run that concluded nothing new does neither. */
final class Publisher {

    private final Ledger ledger;
    private final Reporting reporting;
    private final Delivery delivery;
    private final SurroundingsOfRun surroundings;
    private final AssessmentOfRun assessment;

    Publisher(
            Ledger ledger,
            Reporting reporting,
            Delivery delivery,
            SurroundingsOfRun surroundings,
            AssessmentOfRun assessment) {
        this.surroundings = surroundings;
        this.assessment = assessment;
        this.ledger = ledger;
        this.reporting = reporting;
        this.delivery = delivery;
    }

    private boolean concludedNothing(RunParameters run) {
        return ledger.evaluations().fingerprint(run.name()).isEmpty();
    }

    /**
     * Writes the workbooks beside the output; what an earlier try left there goes away.
     *
     * @return what was to be written and was not
     */
    List<String> report(RunParameters run) {
        if (concludedNothing(run)) {
            return List.of();
        }
        clear(staging(run));
        return write(run, staging(run));
    }

    /** Writes the reports of a run into a folder, and says what it left out. */
    List<String> write(RunParameters run, Path staging) {
        Edition edition = new Edition(ledger, reporting, surroundings, assessment, run);
        try (Hands hands = Hands.of(run.settings())) {
            hands.each(edition.pieces(), piece -> piece.write(staging));
        }
        return edition.leftOut();
    }

    /** Puts the workbooks into the output, whole or not at all, and notes what managers have now. */
    void deliver(RunParameters run) {
        if (concludedNothing(run)) {
            return;
        }
        List<Publication> published = published(staging(run));
        Archive.of(run.settings()).keep(staging(run), published);
        delivery.deliver(staging(run), run.settings().output(), manifest(run));
        ledger.publications().keep(run.name(), published);
        clear(staging(run));
    }

    Manifest manifest(RunParameters run) {
        return new Manifest(
                run.settings().date(),
                run.fingerprint().program(),
                run.fingerprint().edited(),
                inputs(ledger, run.name()),
                surroundings.change(run));
    }

    /** What went into a run: the path of each submission with the fingerprint of its bytes. */
    static SortedMap<String, String> inputs(Ledger ledger, RunName run) {
        SortedMap<String, String> inputs = new TreeMap<>();
        ledger.evaluations().submissions(run).forEach(submission -> inputs.put(submission.path(), submission.sha256()));
        return inputs;
    }

    private static List<Publication> published(Path staging) {
        try (Stream<Path> files = Files.walk(staging)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Publication(
                            staging.relativize(file).toString().replace('\\', '/'), Published.sha256(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path staging(RunParameters run) {
        return run.settings().ledger().staging();
    }

    static void clear(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(one);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException stubborn) {
            throw new UncheckedIOException("%s cannot be cleared".formatted(folder), stubborn);
        }
    }
}
