package org.edustat.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;

/**
 * Opens mutant after mutant in a process of its own, and says which of them did what none may do: {@code java … Opening
 * SEED FIRST COUNT FOLDER}. The mutants at fault stay in the folder.
 */
final class Opening {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** On a machine that is busy with other things the clock runs on while nothing is done. */
    private static final Duration PATIENCE_BY_THE_CLOCK = Duration.ofSeconds(120);

    private static final long LOOK_MILLISECONDS = 5;
    private static final int SLOWEST = 12;
    private static final long NUMBERS = 100_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Mutants mutants;
    private final Path folder;
    private final Rooms rooms;
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();
    private final TreeMap<Long, String> slowest = new TreeMap<>();
    private int faults;

    private Opening(Mutants mutants, Path folder, Rooms rooms) {
        this.mutants = mutants;
        this.folder = folder;
        this.rooms = rooms;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        Opening opening =
                new Opening(new Mutants(Sample.all(), Long.parseLong(arguments[0])), folder, new Rooms(folder));
        int first = Integer.parseInt(arguments[1]);
        opening.open(first, first + Integer.parseInt(arguments[2]));
        System.exit(opening.faults == 0 ? 0 : 1);
    }

    private void open(int first, int end) throws Exception {
        for (int number = first; number < end; number++) {
            open(mutants.mutant(number));
        }
        slowest.descendingMap().forEach((time, mutant) -> OUT.printf("%6d ms %s%n", time / NUMBERS, mutant));
        outcomes.forEach((outcome, count) -> OUT.printf("%6d %s%n", count, outcome));
        OUT.printf("%d mutants, %d at fault%n", end - first, faults);
    }

    private void open(Mutant mutant) throws Exception {
        Path file = Files.write(folder.resolve(mutant.name()), mutant.bytes());
        Attempt attempt = new Attempt(rooms, file);
        Thread thread = new Thread(attempt, "mutant-" + mutant.number());
        thread.setDaemon(true);
        thread.start();
        long time = await(thread);
        String outcome = thread.isAlive() ? "HANGS " + stack(thread) : attempt.outcome();
        outcomes.merge(outcome.startsWith("FAULT") ? "FAULT" : outcome, 1, Integer::sum);
        if (thread.isAlive() || outcome.startsWith("FAULT")) {
            faults++;
            OUT.printf("%s: %s%n  %s%n", mutant.name(), mutant.history(), outcome);
        } else {
            Files.delete(file);
        }
        slowest.put(time * NUMBERS + mutant.number(), mutant.name() + ": " + mutant.history());
        if (slowest.size() > SLOWEST) {
            slowest.pollFirstEntry();
        }
    }

    /** Gives the milliseconds of processor time. */
    private static long await(Thread thread) throws InterruptedException {
        long begun = System.nanoTime();
        long used = 0;
        while (thread.isAlive()) {
            thread.join(LOOK_MILLISECONDS);
            used = Math.max(used, THREADS.getThreadCpuTime(thread.getId()));
            boolean byTheClock = System.nanoTime() - begun > PATIENCE_BY_THE_CLOCK.toNanos();
            if (used > PATIENCE.toNanos() || byTheClock) {
                break;
            }
        }
        return used / 1_000_000;
    }

    private static String stack(Thread thread) {
        StringBuilder stack = new StringBuilder();
        for (StackTraceElement element : thread.getStackTrace()) {
            stack.append("\n    ").append(element);
        }
        return stack.toString();
    }

    /** One mutant, taken through the rooms. */
    private static final class Attempt implements Runnable {

        private final Rooms rooms;
        private final Path file;
        private volatile String outcome = "FAULT nothing was said";

        Attempt(Rooms rooms, Path file) {
            this.rooms = rooms;
            this.file = file;
        }

        String outcome() {
            return outcome;
        }

        @Override
        public void run() {
            try {
                outcome = rooms.outcome(file);
            } catch (IOException | RuntimeException | Error failure) {
                StringBuilder trace = new StringBuilder("FAULT " + failure);
                for (StackTraceElement element : failure.getStackTrace()) {
                    trace.append("\n    ").append(element);
                }
                outcome = trace.toString();
            }
        }
    }
}
