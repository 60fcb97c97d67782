package org.edustat.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Explanation;
import org.edustat.concept.Sha256;
import org.edustat.concept.Submission;
import org.edustat.delivery.Manifest;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;
import org.edustat.validation.Explanations;

/** Whether the answer that managers have is the one that tonight would give again. */
final class Standing {

    /** What people of the bureau say of what came in, which changes no reading. */
    private static final List<String> SAID = List.of(Explanations.FILE, ExpectedSubmissions.FILE);

    private final Ledger ledger;
    private final JobsFolder jobs;

    Standing(Ledger ledger, JobsFolder jobs) {
        this.ledger = ledger;
        this.jobs = jobs;
    }

    boolean holds(RunParameters run) {
        Optional<RunName> published = ledger.publications().latest();
        return published.isPresent()
                && ledger.evaluations().fingerprint(published.get()).equals(Optional.of(fingerprint(run)))
                && areWhole(ledger.publications().of(published.get()), published.get(), run);
    }

    private boolean areWhole(List<Publication> files, RunName published, RunParameters run) {
        return files.stream()
                        .allMatch(file ->
                                Published.isWhole(file, run.settings().output().resolve(file.name())))
                && areVouchedFor(files, published, run);
    }

    private boolean areVouchedFor(List<Publication> files, RunName published, RunParameters run) {
        SortedMap<String, String> outputs = new TreeMap<>();
        files.forEach(file -> outputs.put(file.name(), file.sha256()));
        Fingerprint made = run.fingerprint();
        return new Manifest(run.settings().date(), made.program(), made.edited(), Publisher.inputs(ledger, published))
                .vouchesFor(outputs, run.settings().output());
    }

    /** Of everything that the answer depends on: program, catalogue, settings, business date and submissions. */
    String fingerprint(RunParameters run) {
        NightlySettings settings = run.settings();
        StringBuilder all = new StringBuilder(run.fingerprint().toString());
        for (Object part : List.of(
                settings.date(),
                settings.years(),
                settings.language(),
                settings.precedence(),
                settings.reports().written())) {
            all.append('\n').append(part);
        }
        for (String file : SAID) {
            all.append('\n').append(Sha256.of(new String(jobs.read(file), StandardCharsets.UTF_8)));
        }
        ledger.explanations().list().stream()
                .filter(explanation -> explanation.origin().equals(Explanation.OF_CONSOLE))
                .forEach(explanation -> all.append('\n').append(explanation));
        for (Submission submission : ledger.submissions().current()) {
            all.append('\n').append(submission.path());
            all.append('\t').append(submission.sha256());
            all.append('\t').append(submission.received());
            all.append('\t').append(submission.outcome());
        }
        return Sha256.of(all.toString());
    }
}
