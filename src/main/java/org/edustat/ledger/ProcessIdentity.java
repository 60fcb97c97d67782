package org.edustat.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A process of this machine. Its birth tells it apart from a later process with the same number.
 *
 * @param born when it began, by the machine's clock; empty where the machine does not say
 */
public record ProcessIdentity(long number, String born) {

    /** The system counts a birth from its own start, of which each process has its own idea to about a second. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(3);

    public static ProcessIdentity ofThisProcess() {
        return of(ProcessHandle.current());
    }

    private static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(
                process.pid(),
                process.info().startInstant().map(Instant::toString).orElse(""));
    }

    /** Whether this very process is there, and no later one that was given its number. */
    public boolean lives() {
        return ProcessHandle.of(number)
                .filter(ProcessHandle::isAlive)
                .map(ProcessIdentity::of)
                .filter(living -> bornTogether(living.born, born))
                .isPresent();
    }

    private static boolean bornTogether(String one, String other) {
        try {
            return Duration.between(Instant.parse(one), Instant.parse(other))
                            .abs()
                            .compareTo(SAME_MOMENT)
                    < 0;
        } catch (DateTimeParseException unsaid) {
            return one.equals(other);
        }
    }
}
