package org.edustat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.ledger.LedgerFolder;
import org.edustat.pipeline.RunEntry;

/**
 * When a night was last begun, as the night itself notes beside the store. A night that finds nothing new writes no run
 * into the ledger; that it was there at all is what this line says.
 */
public final class LastNight {

    /** A day, and time for a clock that is put forward or a timer that is late. */
    private static final Duration MOST_BETWEEN_NIGHTS = Duration.ofHours(26);

    private static final Logger LOG = LoggerFactory.getLogger(LastNight.class);

    private final Path file;

    public LastNight(LedgerFolder ledger) {
        this.file = ledger.lastNight();
    }

    public void note(Instant now) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, now + "\n");
        } catch (IOException | SecurityException unwritable) {
            // the night itself says better what cannot be written
            LOG.debug("{} cannot be written", file, unwritable);
        }
    }

    public Optional<Instant> begun() {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (IOException | DateTimeException never) {
            return Optional.empty();
        }
    }

    /** The same, where a run says later that it began: one that another machine began, or the console. */
    public Optional<Instant> begun(List<RunEntry> runs, ZoneId zone) {
        Optional<Instant> newest = runs.stream()
                .findFirst()
                .map(RunEntry::started)
                .map(started -> started.atZone(zone).toInstant());
        Optional<Instant> told = begun();
        boolean later = newest.isPresent() && told.filter(newest.get()::isAfter).isPresent();
        return later ? newest : told.or(() -> newest);
    }

    public static boolean late(Instant begun, Instant now) {
        return Duration.between(begun, now).compareTo(MOST_BETWEEN_NIGHTS) > 0;
    }
}
