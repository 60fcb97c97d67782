package org.edustat.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

import org.edustat.concept.Coded;
import org.edustat.concept.Genre;
import org.edustat.ledger.RunName;

/**
 * The settings of a run as Batch keeps them, so that a run goes on with what it began with. Date and attempt name the
 * run, the rest only belongs to it.
 *
 * @param fingerprint of the program and the catalogue that the run began with
 */
record RunParameters(NightlySettings settings, int attempt, Fingerprint fingerprint) {

    static final String DATE = "businessDate";
    static final String ATTEMPT = "attempt";

    static JobParameters naming(RunName name) {
        return new JobParametersBuilder()
                .addLocalDate(DATE, name.businessDate())
                .addLong(ATTEMPT, (long) name.attempt())
                .toJobParameters();
    }

    RunName name() {
        return new RunName(settings.date(), attempt);
    }

    JobParameters written() {
        return new JobParametersBuilder(naming(name()))
                .addString("input", settings.input().toString(), false)
                .addString("output", settings.output().toString(), false)
                .addString("years", commas(settings.years().stream().map(String::valueOf)), false)
                .addString("language", settings.language(), false)
                .addString("precedence", commas(settings.precedence().stream().map(Genre::code)), false)
                .addLong("threads", (long) settings.threads(), false)
                .addLong("bundle", (long) settings.bundle(), false)
                .addString("reports", settings.reports().written(), false)
                .addString("program", fingerprint.program(), false)
                .addString("catalogue", fingerprint.catalogue(), false)
                .addString("rules", fingerprint.rules(), false)
                .addString("reading", fingerprint.reading(), false)
                .toJobParameters();
    }

    static RunParameters of(JobParameters kept) {
        return read(name -> {
            JobParameter<?> parameter = kept.getParameter(name);
            return parameter == null ? null : String.valueOf(parameter.value());
        });
    }

    /** @param kept what a run was given under a name, as it is written; null or empty for nothing */
    static RunParameters read(Function<String, @Nullable String> kept) {
        NightlySettings settings = new NightlySettings(
                Path.of(text(kept, "input")),
                Path.of(text(kept, "output")),
                "",
                LocalDate.parse(text(kept, DATE)),
                list(text(kept, "years")).map(Integer::valueOf).toList(),
                text(kept, "language"),
                list(text(kept, "precedence"))
                        .map(code -> Coded.of(Genre.class, code))
                        .toList(),
                Integer.parseInt(text(kept, "threads")),
                Integer.parseInt(text(kept, "bundle")),
                ReportSettings.read(text(kept, "reports")));
        return new RunParameters(
                settings,
                Integer.parseInt(text(kept, ATTEMPT)),
                new Fingerprint(
                        text(kept, "program"), text(kept, "catalogue"), text(kept, "rules"), text(kept, "reading")));
    }

    /** Whether a run with these would bring the same as one with the others, on whatever date and machine. */
    boolean asksTheSameAs(RunParameters other) {
        return likeness().equals(other.likeness());
    }

    private List<Object> likeness() {
        return List.of(
                settings.input(),
                settings.output(),
                settings.years(),
                settings.language(),
                settings.precedence(),
                settings.reports(),
                fingerprint);
    }

    private static String commas(Stream<String> words) {
        return words.collect(Collectors.joining(","));
    }

    private static Stream<String> list(String written) {
        return written.isEmpty() ? Stream.of() : Stream.of(written.split(","));
    }

    private static String text(Function<String, @Nullable String> kept, String name) {
        return Objects.requireNonNullElse(kept.apply(name), "");
    }
}
