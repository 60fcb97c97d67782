package org.edustat.operations.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.edustat.catalogue.JobsFolder;
import org.edustat.ledger.Ledger;
import org.edustat.operations.LastNight;
import org.edustat.pipeline.NightlySettings;
import org.edustat.pipeline.QuietNight;
import org.edustat.pipeline.Rehearsal;
import org.edustat.pipeline.RunSummary;
import org.edustat.pipeline.Runs;

/** {@code run}: the nightly consolidation. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @Mixin
    StoreOptions where = new StoreOptions();

    @Option(names = "--job", paramLabel = "FILE")
    @Nullable
    Path job;

    @Option(names = "--input", paramLabel = "DIR")
    @Nullable
    Path input;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    LocalDate date;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--strict")
    boolean strict;

    @Option(names = "--as-of", paramLabel = "RUN")
    @Nullable
    String asOf;

    private final Session session;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FileNames.mustBePossible(session);
        NightlySettings settings = settings();
        if (asOf != null) {
            try (StoreContext context = StoreContext.open(settings, session)) {
                return new AsOf(session, context).give(asOf, settings).number;
            }
        }
        Optional<RunSummary> quiet = dryRun ? Optional.empty() : quiet(settings);
        if (quiet.isPresent()) {
            noteNight(settings);
            new SummaryPrinter(session).printQuiet(quiet.get());
            return exitCode(quiet.get()).number;
        }
        try (StoreContext context = StoreContext.open(settings, session)) {
            return (dryRun ? rehearse(context, settings) : run(context, settings)).number;
        }
    }

    /** Asked before the program is opened as a whole, which costs more than all the rest of a night without news. */
    private static Optional<RunSummary> quiet(NightlySettings settings) {
        return QuietNight.look(StoreContext.store(settings), settings, JobsFolder.ofWorkingDirectory());
    }

    private ExitCode rehearse(StoreContext context, NightlySettings settings) {
        Rehearsal rehearsal = context.get(Runs.class).rehearse(settings);
        rehearsal.arrived().forEach(path -> session.say("rehearsal.arrived", path));
        session.say(
                "rehearsal.count",
                Integer.toString(rehearsal.arrived().size()),
                Integer.toString(rehearsal.unchanged()));
        return ExitCode.DONE;
    }

    private ExitCode run(StoreContext context, NightlySettings settings) {
        try {
            return night(context, settings);
        } catch (RuntimeException failure) {
            if (!context.ending()) {
                throw failure;
            }
            session.say("run.ended_from_outside");
            return ExitCode.FAILED;
        }
    }

    /** A night that cannot begin, for want of an inbox or a store, was not held. */
    private void noteNight(NightlySettings settings) {
        new LastNight(settings.ledger()).note(session.clock().instant());
    }

    private ExitCode night(StoreContext context, NightlySettings settings) {
        RunSummary summary =
                context.get(Runs.class).run(settings, new ProgressLine(session, () -> noteNight(settings)));
        new CommandDiary(session, context)
                .note("run.start", Long.toString(summary.run()), summary.date().toString());
        new SummaryPrinter(session).print(summary);
        new MailWords(session, context.get(Ledger.class)).say();
        return exitCode(summary);
    }

    private ExitCode exitCode(RunSummary summary) {
        if (!summary.succeeded()) {
            return ExitCode.FAILED;
        }
        return strict && summary.needsAttention() ? ExitCode.DOUBTFUL : ExitCode.DONE;
    }

    private NightlySettings settings() {
        NightlySettings said = where.over(date == null ? LocalDate.now(session.clock()) : date, job);
        return input == null ? said : said.withInput(input);
    }
}
