package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Messages;
import org.edustat.concept.Sha256;
import org.edustat.delivery.Letter;
import org.edustat.delivery.MailSettings;
import org.edustat.delivery.Post;
import org.edustat.delivery.UnsentMailException;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Mailings;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;

import static java.util.stream.Collectors.joining;

/**
 * Mails the release that stands to those who are to have it, each of them once. Whom a server did not take is told by a
 * failed run, whose reports stand all the same; its restart and the next run try again.
 */
final class Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final long MEGABYTE = 1024L * 1024L;

    private final Ledger ledger;
    private final JobsFolder jobs;
    private final Function<MailSettings, Post> posts;

    Mailer(Ledger ledger, JobsFolder jobs, Function<MailSettings, Post> posts) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.posts = posts;
    }

    void send(RunParameters run) {
        MailSettings settings = SettingsFile.mail(jobs);
        Optional<RunName> release = ledger.publications().latest();
        if (settings.recipients().isEmpty() || release.isEmpty()) {
            return;
        }
        List<Publication> files = ledger.publications().of(release.get());
        Post post = posts.apply(settings);
        List<UnsentMailException> unsent = new ArrayList<>();
        for (MailSettings.Recipient recipient : settings.recipients()) {
            List<Publication> theirs =
                    new Share(settings, recipient, run.settings().date()).of(files);
            if (due(release.get(), recipient, theirs)) {
                send(post, release.get(), letter(run, settings, release.get(), recipient, theirs), unsent);
            }
        }
        if (!unsent.isEmpty()) {
            Messages words = Messages.of(run.settings().language());
            throw new IllegalStateException(Stream.of(
                            told("pipeline.mail.unsent", unsent, false, words),
                            told("pipeline.mail.unanswered", unsent, true, words))
                    .flatMap(Optional::stream)
                    .collect(joining(" ")));
        }
    }

    private static Optional<String> told(
            String message, List<UnsentMailException> unsent, boolean perhapsTaken, Messages words) {
        List<String> letters = unsent.stream()
                .filter(letter -> letter.perhapsTaken() == perhapsTaken)
                .map(letter -> String.valueOf(letter.getMessage()))
                .toList();
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(message, Integer.toString(letters.size()), String.join("; ", letters)));
    }

    private boolean due(RunName release, MailSettings.Recipient recipient, List<Publication> theirs) {
        Mailings.State state = ledger.mailings().state(release, recipient.address());
        if (state == Mailings.State.BEGUN) {
            LOG.warn("{} may have the mail of {} already: it is not sent twice", recipient.address(), release);
        }
        if (theirs.isEmpty()) {
            LOG.warn("{} has no report in {}: nothing is mailed", recipient.address(), release);
        }
        return state == Mailings.State.OPEN && !theirs.isEmpty();
    }

    private void send(Post post, RunName release, Letter letter, List<UnsentMailException> unsent) {
        try {
            post.send(letter, () -> ledger.mailings().keep(release, letter.to(), Mailings.State.BEGUN));
            ledger.mailings().keep(release, letter.to(), Mailings.State.SENT);
            LOG.info("mailed {} to {}", release, letter.to());
        } catch (UnsentMailException refused) {
            if (!refused.perhapsTaken()) {
                ledger.mailings().keep(release, letter.to(), Mailings.State.OPEN);
            }
            LOG.warn("not mailed", refused);
            unsent.add(refused);
        }
    }

    private Letter letter(
            RunParameters run,
            MailSettings settings,
            RunName release,
            MailSettings.Recipient recipient,
            List<Publication> theirs) {
        Messages words = Messages.of(run.settings().language());
        Path output = run.settings().output();
        boolean attached = theirs.stream()
                        .mapToLong(file -> size(output.resolve(file.name())))
                        .sum()
                <= settings.attachUpToMegabytes() * MEGABYTE;
        StringBuilder text = new StringBuilder(
                words.text(attached ? "pipeline.mail.attached" : "pipeline.mail.linked", release.toString()));
        theirs.forEach(file ->
                text.append("\n").append(attached ? "" : settings.link()).append(file.name()));
        text.append("\n\n").append(words.text("pipeline.mail.closing")).append("\n");
        return new Letter(
                Sha256.of(release + " " + recipient.address()),
                recipient.address(),
                words.text("pipeline.mail.subject", release.toString()),
                text.toString(),
                attached
                        ? theirs.stream()
                                .map(file -> new Letter.Attachment(
                                        file.name().substring(file.name().lastIndexOf('/') + 1),
                                        output.resolve(file.name())))
                                .toList()
                        : List.of());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("%s is gone".formatted(file), gone);
        }
    }
}
