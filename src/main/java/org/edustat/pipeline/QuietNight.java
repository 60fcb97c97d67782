package org.edustat.pipeline;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

import org.edustat.catalogue.JobsFolder;
import org.edustat.intake.Intake;
import org.edustat.ledger.Glance;
import org.edustat.ledger.RunName;
import org.edustat.ledger.StoreException;
import org.edustat.ledger.StoreUrl;

/**
 * Asks before a run begins whether it would bring anything. Where the last run came to its end, the inbox holds nothing
 * new, the answer that managers have is the one that tonight would give again and everybody was mailed it, there is
 * nothing to run, and asking costs the reading of the inbox and no more.
 */
public final class QuietNight {

    private final Glance glance;
    private final NightlySettings settings;
    private final JobsFolder jobs;

    private QuietNight(Glance glance, NightlySettings settings, JobsFolder jobs) {
        this.glance = glance;
        this.settings = settings;
        this.jobs = jobs;
    }

    /** What stands already; empty where the night must be run, or where only a run can say what is wrong. */
    public static Optional<RunSummary> look(StoreUrl store, NightlySettings settings, JobsFolder jobs) {
        Optional<Glance> glance = Glance.into(store);
        if (glance.isEmpty()) {
            return Optional.empty();
        }
        try (Glance open = glance.get()) {
            return new QuietNight(open, settings.absolute(), jobs).standing();
        } catch (DataAccessException | StoreException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private Optional<RunSummary> standing() {
        Optional<RunName> published = glance.ledger().publications().latest();
        Optional<NewestRun> newest = newestRun().filter(NewestRun::completed);
        if (published.isEmpty() || newest.isEmpty()) {
            return Optional.empty();
        }
        RunParameters wanted = new RunParameters(settings, published.get().attempt(), Fingerprint.of(jobs));
        if (!new Standing(glance.ledger(), jobs).holds(wanted)) {
            return Optional.empty();
        }
        if (new MailBook(glance.ledger(), jobs).owes(published.get())) {
            return Optional.empty();
        }
        Rehearsal inbox = new Reception(new Intake(), glance.ledger().submissions()).rehearse(settings);
        return inbox.arrived().isEmpty()
                ? Optional.of(summary(newest.get().id(), wanted, inbox.unchanged()))
                : Optional.empty();
    }

    private record NewestRun(long id, boolean completed) {}

    /** One that died, failed or was stopped has still to go on or to be given up. */
    private Optional<NewestRun> newestRun() {
        return glance.jdbc()
                .sql("select JOB_EXECUTION_ID, STATUS from BATCH_JOB_EXECUTION order by JOB_EXECUTION_ID desc limit 1")
                .query((row, number) -> new NewestRun(row.getLong(1), isCompleted(row.getString(2))))
                .optional();
    }

    private static boolean isCompleted(@Nullable String status) {
        return RunState.COMPLETED.name().equals(status);
    }

    private RunSummary summary(long run, RunParameters parameters, int unchanged) {
        return Balance.of(glance.ledger(), unchanged, settings.output())
                .summary(run, parameters, RunState.COMPLETED, 0, Duration.ZERO, true, "", "");
    }
}
