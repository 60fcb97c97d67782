package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.EdustatApplication;
import org.edustat.catalogue.JobsFolder;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.StoreUrl;

/** A bureau of its own for a test: an inbox, an output with its store, and the program open on them. */
final class Bureau implements AutoCloseable {

    static final LocalDate NIGHT = LocalDate.of(2022, 3, 1);

    private final Path folder;
    private NightlySettings settings;
    private final ConfigurableApplicationContext program;

    private Bureau(Path folder, StoreUrl store) {
        this.folder = folder;
        settings = NightlySettings.load(new JobsFolder(folder.resolve("jobs")), NIGHT)
                .withInput(folder.resolve("input"))
                .withOutput(folder.resolve("output"))
                .withBundle(2);
        program = new SpringApplicationBuilder(EdustatApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "edustat.store=" + store.jdbc(),
                        "edustat.log=" + folder.resolve("output/.ledger/edustat.log"),
                        "edustat.jobs=" + folder.resolve("jobs"))
                .run();
    }

    static Bureau in(Path folder) {
        return new Bureau(folder, StoreUrl.inFile(folder.resolve("output/.ledger/edustat")));
    }

    static Bureau in(Path folder, StoreUrl store) {
        return new Bureau(folder, store);
    }

    Bureau with(NightlySettings other) {
        settings = other;
        return this;
    }

    NightlySettings settings() {
        return settings;
    }

    Bureau put(String path, String text) {
        try {
            Path file = folder.resolve("input").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    RunSummary run() {
        return runs().run(settings, Progress.NONE);
    }

    Runs runs() {
        return program.getBean(Runs.class);
    }

    Decisions decisions() {
        return program.getBean(Decisions.class);
    }

    Retention retention() {
        return program.getBean(Retention.class);
    }

    EarlierReleases releases() {
        return program.getBean(EarlierReleases.class);
    }

    Ledger ledger() {
        return program.getBean(Ledger.class);
    }

    JdbcClient store() {
        return program.getBean(JdbcClient.class);
    }

    /** What managers can open, with its fingerprint. */
    Map<String, String> answer() {
        return answer(settings.output());
    }

    static Map<String, String> answer(Path output) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !output.relativize(file).startsWith(".ledger"))
                    .forEach(file -> files.put(output.relativize(file).toString(), Published.sha256(file)));
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
