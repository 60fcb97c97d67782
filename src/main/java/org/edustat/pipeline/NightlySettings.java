package org.edustat.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Genre;
import org.edustat.ledger.LedgerFolder;

/**
 * What the nightly job reads, where it puts its answer, and what the bureau prefers.
 *
 * @param store the JDBC URL of the ledger; empty for the embedded one under the output folder
 * @param date the business date, which decides deadlines and names the run
 * @param years the years whose workbooks are written; empty for each year that has figures or targets
 * @param language {@code zh} or {@code en}
 * @param precedence the genres in the order in which rivals are believed
 * @param threads submissions that are read at the same time; 0 for one a processor
 * @param bundle submissions in one bundle, the unit that is restarted
 * @param reports what is made of the night
 */
public record NightlySettings(
        Path input,
        Path output,
        String store,
        LocalDate date,
        List<Integer> years,
        String language,
        List<Genre> precedence,
        int threads,
        int bundle,
        ReportSettings reports) {

    public NightlySettings {
        years = years.stream().distinct().sorted().toList();
        precedence = List.copyOf(precedence);
        if (threads < 0 || bundle < 1) {
            throw new IllegalArgumentException("threads cannot be below 0, nor bundle below 1");
        }
    }

    /** With the usual reports. */
    public NightlySettings(
            Path input,
            Path output,
            String store,
            LocalDate date,
            List<Integer> years,
            String language,
            List<Genre> precedence,
            int threads,
            int bundle) {
        this(input, output, store, date, years, language, precedence, threads, bundle, ReportSettings.usual());
    }

    /**
     * The settings of {@code jobs/nightly.yaml}.
     *
     * @throws org.edustat.catalogue.UnusableJobException where the file is wrong, with line and column
     */
    public static NightlySettings load(JobsFolder jobs, LocalDate date) {
        return new SettingsFile("jobs/nightly.yaml", jobs.read("nightly.yaml")).settings(date);
    }

    /** The settings of a file of the same form; what it does not say stays as in {@code nightly.yaml}. */
    public NightlySettings with(Path file) {
        return SettingsFile.of(file).over(this);
    }

    /** What belongs to the ledger and is no report. */
    public LedgerFolder ledger() {
        return LedgerFolder.in(output);
    }

    public NightlySettings withInput(Path other) {
        return new NightlySettings(other, output, store, date, years, language, precedence, threads, bundle, reports);
    }

    public NightlySettings withOutput(Path other) {
        return new NightlySettings(input, other, store, date, years, language, precedence, threads, bundle, reports);
    }

    public NightlySettings withStore(String other) {
        return new NightlySettings(input, output, other, date, years, language, precedence, threads, bundle, reports);
    }

    public NightlySettings withDate(LocalDate other) {
        return new NightlySettings(input, output, store, other, years, language, precedence, threads, bundle, reports);
    }

    public NightlySettings withYears(List<Integer> other) {
        return new NightlySettings(input, output, store, date, other, language, precedence, threads, bundle, reports);
    }

    public NightlySettings withThreads(int other) {
        return new NightlySettings(input, output, store, date, years, language, precedence, other, bundle, reports);
    }

    public NightlySettings withBundle(int other) {
        return new NightlySettings(input, output, store, date, years, language, precedence, threads, other, reports);
    }

    public NightlySettings withReports(ReportSettings other) {
        return new NightlySettings(input, output, store, date, years, language, precedence, threads, bundle, other);
    }

    /** The same with folders that do not depend on where the program was started. */
    NightlySettings absolute() {
        return withInput(input.toAbsolutePath().normalize())
                .withOutput(output.toAbsolutePath().normalize());
    }

    /** How many submissions are really read at the same time on this machine. */
    int hands() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Whether this year's workbook is wanted. */
    boolean wants(int year) {
        return years.isEmpty() || years.contains(year);
    }
}
