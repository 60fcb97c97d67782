package org.edustat.blackbox.nights;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The console is opened, and the button pressed that its first page offers: run, recover and restart, or restart. */
final class ButtonNight implements Night {

    private static final int PATIENCE_IN_MINUTES = 10;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final Place place;
    private Process process;
    private Operator operator;
    private CompletableFuture<Void> pressed;

    ButtonNight(Place place) {
        this.place = place;
    }

    @Override
    public Process begin(Random choices) throws Exception {
        int lines = place.lines().size();
        process = place.serve();
        operator = Operator.at(process, place, lines);
        String token = operator.token();
        Operator.Run newest = operator.newest();
        boolean plainly = choices.nextBoolean();
        pressed = CompletableFuture.runAsync(() -> press(newest, token, plainly));
        return process;
    }

    /** Run takes up whatever lies there; who looks at the page sees what has died and does it step by step. */
    private void press(Operator.Run newest, String token, boolean plainly) {
        if (newest == null || plainly) {
            operator.press("/night/run", token);
            return;
        }
        if (newest.alive()) {
            operator.press("/night/recover", token);
        }
        operator.press("/night/" + newest.id() + "/restart", token);
    }

    @Override
    public void awaitEnd() throws Exception {
        pressed.get(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_IN_MINUTES);
        Operator.Run newest = operator.newest();
        while (newest != null && newest.alive() && System.nanoTime() < until) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            newest = operator.newest();
        }
        assertThat(newest).isNotNull();
        assertThat(newest.state()).as("%s, %s", newest, place.lines()).isEqualTo("COMPLETED");
        process.destroy();
        assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)).isTrue();
    }
}
