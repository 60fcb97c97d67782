package org.edustat.operations.cli;

import java.nio.file.Path;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.edustat.catalogue.JobsFolder;
import org.edustat.pipeline.NightlySettings;

/** Where a verb finds the store, and the settings that follow from it. */
final class StoreOptions {

    @Option(names = "--store", paramLabel = "URL")
    @Nullable
    String store;

    @Option(names = "--output", paramLabel = "DIR")
    @Nullable
    Path output;

    /**
     * The settings of the night with what the options say.
     *
     * @param job a file of settings that come before those of {@code jobs/nightly.yaml}, or null
     */
    NightlySettings over(LocalDate date, @Nullable Path job) {
        NightlySettings said = NightlySettings.load(JobsFolder.ofWorkingDirectory(), date);
        said = job == null ? said : said.with(job);
        said = output == null ? said : said.withOutput(output);
        return store == null ? said : said.withStore(store);
    }
}
