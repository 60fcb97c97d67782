package org.edustat.operations.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.edustat.operations.LastNight;
import org.edustat.pipeline.Runs;

/** Notices a night that did not happen. */
@Component
public final class Punctuality {

    private final Runs runs;
    private final LastNight lastNight;
    private final Clock clock;

    Punctuality(Runs runs, ConsoleSettings settings) {
        this.runs = runs;
        this.lastNight = new LastNight(settings.ledger());
        this.clock = settings.clock();
    }

    /** Whether the last night is longer ago than a night may be; where there was none at all, nothing is late. */
    public boolean late() {
        return begun().filter(begun -> LastNight.late(begun, clock.instant())).isPresent();
    }

    /** When somebody last began a night, whether or not there was anything to run. */
    public Optional<Instant> begun() {
        return lastNight.begun(runs.newest(1), clock.getZone());
    }

    /** When the last run ended well. */
    public Optional<Instant> lastGood() {
        return runs.lastGood().map(run -> instant(Objects.requireNonNull(run.ended())));
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    /** How long ago something was. */
    public Duration ago(Instant moment) {
        return Duration.between(moment, clock.instant());
    }
}
