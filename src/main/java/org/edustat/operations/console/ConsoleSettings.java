package org.edustat.operations.console;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.edustat.intake.Originals;
import org.edustat.ledger.LedgerFolder;
import org.edustat.pipeline.NightlySettings;

/**
 * Where the console opens, and the night that it looks after.
 *
 * @param night the settings of the nightly job as the bureau's file and the command line say
 * @param host the address to listen at; null where nobody said, and then it depends on whether there are accounts
 * @param port 0 for any that is free
 * @param program what the program is fingerprinted by, asked anew: what runs now may be older than the files
 */
public record ConsoleSettings(
        NightlySettings night, @Nullable String host, int port, Clock clock, Supplier<String> program) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /** The settings of a night of today. */
    public NightlySettings tonight() {
        return night.withDate(today());
    }

    public LedgerFolder ledger() {
        return night.ledger().absolute();
    }

    public Originals originals() {
        return new Originals(ledger().originals().folder());
    }
}
