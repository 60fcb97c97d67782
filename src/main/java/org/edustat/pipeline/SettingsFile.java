package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.edustat.catalogue.JobPlace;
import org.edustat.catalogue.JobsEntry;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsNode;
import org.edustat.catalogue.JobsValue;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Genre;
import org.edustat.delivery.MailSettings;

/**
 * The settings of a bureau as they stand in a file. A word that the file should not have is refused, not overlooked.
 */
final class SettingsFile {

    private static final Set<String> WORDS = Set.of(
            "input", "output", "store", "years", "language", "precedence", "threads", "bundle", "reports", "mail");

    private static final int DEFAULT_BUNDLE = 16;

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Optional<JobsEntry> entry;

    SettingsFile(String name, byte[] yaml) {
        this.entry = JobsNode.read(name, yaml).map(JobsNode::map);
        entry.ifPresent(said -> said.refuseBeyond(WORDS));
    }

    /** Who is mailed, as {@code jobs/nightly.yaml} says at this moment: a new server needs no new run. */
    static MailSettings mail(JobsFolder jobs) {
        return new SettingsFile("jobs/nightly.yaml", jobs.read("nightly.yaml")).mail();
    }

    /** A file of somebody's own, which says nothing of mail. */
    static SettingsFile of(Path file) {
        SettingsFile own = new SettingsFile(file.toString(), bytes(file));
        own.entry.filter(said -> said.has("mail")).ifPresent(said -> {
            throw said.word("mail").fault("mail_elsewhere");
        });
        return own;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw UnusableJobException.at(JobPlace.of(file.toString()), "file_missing");
        } catch (IOException unreadable) {
            throw UnusableJobException.at(JobPlace.of(file.toString()), "unreadable");
        }
    }

    NightlySettings settings(LocalDate date) {
        return over(new NightlySettings(
                Path.of("input"),
                Path.of("output"),
                "",
                date,
                List.of(),
                "zh",
                List.of(Genre.values()),
                0,
                DEFAULT_BUNDLE));
    }

    private MailSettings mail() {
        return entry("mail", MailSettings.NOBODY, node -> new MailEntry(node.map()).settings());
    }

    /** What the file says, and what it is silent about as it was. */
    NightlySettings over(NightlySettings before) {
        mail();
        return new NightlySettings(
                entry("input", before.input(), SettingsFile::path),
                entry("output", before.output(), SettingsFile::path),
                entry("store", before.store(), node -> node.value().text()),
                before.date(),
                list("years", before.years(), JobsValue::whole),
                entry("language", before.language(), SettingsFile::language),
                list("precedence", before.precedence(), genre -> genre.word(Genre.class)),
                entry("threads", before.threads(), node -> node.value().atLeast(0)),
                entry("bundle", before.bundle(), node -> node.value().atLeast(1)),
                entry("reports", before.reports(), node -> new ReportsEntry(node.map()).over(before.reports())));
    }

    private <T> T entry(String word, T unsaid, Function<JobsNode, T> read) {
        return entry.filter(said -> said.has(word))
                .map(said -> read.apply(said.node(word)))
                .orElse(unsaid);
    }

    private <T> List<T> list(String word, List<T> unsaid, Function<JobsValue, T> read) {
        return entry(
                word,
                unsaid,
                node -> node.list().stream().map(JobsNode::value).map(read).toList());
    }

    private static Path path(JobsNode node) {
        JobsValue written = node.value();
        try {
            return Path.of(written.text());
        } catch (InvalidPathException none) {
            throw written.fault("no_path", written.text());
        }
    }

    /** With its country or without, as in {@code zh-CN}. */
    private static String language(JobsNode node) {
        JobsValue written = node.value();
        String language =
                Locale.forLanguageTag(written.text().replace('_', '-')).getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw written.fault("not_among", written.text(), "zh, en");
        }
        return written.text();
    }
}
