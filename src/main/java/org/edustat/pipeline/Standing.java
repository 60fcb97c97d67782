package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;

/** Whether the answer that managers have is the one that tonight would give again. */
final class Standing {

    private final Ledger ledger;

    Standing(Ledger ledger) {
        this.ledger = ledger;
    }

    boolean holds(RunParameters run) {
        Optional<RunName> published = ledger.publications().latest();
        return published.isPresent()
                && ledger.evaluations().fingerprint(published.get()).equals(Optional.of(fingerprint(run)))
                && ledger.publications().of(published.get()).stream()
                        .allMatch(file -> isWhole(file, run.settings().output()));
    }

    /** Of everything that the answer depends on: program, catalogue, settings, business date and submissions. */
    String fingerprint(RunParameters run) {
        NightlySettings settings = run.settings();
        StringBuilder all = new StringBuilder(run.fingerprint());
        for (Object part : List.of(settings.date(), settings.years(), settings.language(), settings.precedence())) {
            all.append('\n').append(part);
        }
        for (Submission submission : ledger.submissions().current()) {
            all.append('\n').append(submission.path());
            all.append('\t').append(submission.sha256());
            all.append('\t').append(submission.received());
            all.append('\t').append(submission.outcome());
        }
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWhole(Publication file, Path output) {
        Path place = output.resolve(file.name());
        try {
            return Files.isRegularFile(place)
                    && sha256(Files.readAllBytes(place)).equals(file.sha256());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
