package org.edustat.blackbox.nights;

import java.util.Random;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code run}, and {@code run} again. */
final class CommandNight implements Night {

    private static final int PATIENCE_IN_MINUTES = 10;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 5;

    private final Place place;
    private Process process;

    CommandNight(Place place) {
        this.place = place;
    }

    /** The work begins when the store is opened; before, there is nothing that could be lost. */
    @Override
    public Process begin(Random choices) throws InterruptedException {
        process = place.run("--date", Java.today().toString());
        while (process.isAlive() && !place.hasLedger()) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        return process;
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", place.lines()).isZero();
    }
}
