package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Coded;
import org.edustat.concept.Genre;
import org.edustat.delivery.MailSettings;

/**
 * The settings of a bureau as they stand in a file. A word that the file should not have is refused, not overlooked.
 */
final class SettingsFile {

    private static final Set<String> WORDS = Set.of(
            "input", "output", "store", "years", "language", "precedence", "threads", "bundle", "reports", "mail");

    private static final int DEFAULT_BUNDLE = 16;

    private final String name;
    private final Map<String, Object> entries = new TreeMap<>();

    SettingsFile(String name, byte[] yaml) {
        this.name = name;
        Object read = parse(yaml);
        if (read instanceof Map<?, ?> map) {
            map.forEach((word, value) -> entries.put(String.valueOf(word), value == null ? "" : value));
        } else if (read != null) {
            throw fault("it is no list of 'word: value'");
        }
        Set<String> strange = new TreeSet<>(entries.keySet());
        strange.removeAll(WORDS);
        if (!strange.isEmpty()) {
            throw fault("it says %s, which is none of %s".formatted(strange, new TreeSet<>(WORDS)));
        }
    }

    /** Who is mailed, as {@code jobs/nightly.yaml} says at this moment: a new server needs no new run. */
    static MailSettings mail(JobsFolder jobs) {
        SettingsFile file = new SettingsFile("jobs/nightly.yaml", jobs.read("nightly.yaml"));
        return file.entry("mail", MailSettings.NOBODY, value -> new MailEntry(value).settings());
    }

    /** A file of somebody's own, which says nothing of mail. */
    static SettingsFile of(Path file) {
        try {
            SettingsFile own = new SettingsFile(file.toString(), Files.readAllBytes(file));
            if (own.entries.containsKey("mail")) {
                throw own.fault("who is mailed stands in jobs/nightly.yaml alone");
            }
            return own;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        }
    }

    private Object parse(byte[] yaml) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml, StandardCharsets.UTF_8));
        } catch (YAMLException malformed) {
            throw fault(String.valueOf(malformed.getMessage()));
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

    private void checkMail() {
        entry("mail", MailSettings.NOBODY, value -> new MailEntry(value).settings());
    }

    /** What the file says, and what it is silent about as it was. */
    NightlySettings over(NightlySettings before) {
        checkMail();
        return new NightlySettings(
                entry("input", before.input(), value -> Path.of(value.toString())),
                entry("output", before.output(), value -> Path.of(value.toString())),
                entry("store", before.store(), Object::toString),
                before.date(),
                entry("years", before.years(), value -> list(value, SettingsFile::number)),
                entry("language", before.language(), Object::toString),
                entry("precedence", before.precedence(), value -> list(value, SettingsFile::genre)),
                entry("threads", before.threads(), SettingsFile::number),
                entry("bundle", before.bundle(), SettingsFile::number),
                entry("reports", before.reports(), value -> new ReportsEntry(value).over(before.reports())));
    }

    private <T> T entry(String word, T unsaid, Function<Object, T> read) {
        Object value = entries.get(word);
        try {
            return value == null ? unsaid : read.apply(value);
        } catch (IllegalArgumentException wrong) {
            throw fault("'%s' cannot be %s: %s".formatted(word, value, wrong.getMessage()));
        }
    }

    static <T> List<T> list(Object value, Function<Object, T> read) {
        if (value instanceof List<?> several) {
            return several.stream().map(one -> read.apply((Object) one)).toList();
        }
        return value.toString().isEmpty() ? List.of() : List.of(read.apply(value));
    }

    static Integer number(Object value) {
        return Integer.valueOf(value.toString());
    }

    private static Genre genre(Object value) {
        return Coded.of(Genre.class, value.toString());
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("%s: %s".formatted(name, what));
    }
}
