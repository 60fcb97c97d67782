package org.edustat.pipeline;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** As many threads as a run may have, for work that may be done in any order; the answers come in that of the work. */
final class Hands implements AutoCloseable {

    /** What has begun when something else goes wrong ends long before. */
    private static final int MOST_MINUTES_TO_END = 10;

    /** How many wait for the disk while one has work for a processor. */
    private static final int WAITING = 16;

    private final ExecutorService threads;

    private Hands(ExecutorService threads) {
        this.threads = threads;
    }

    static Hands of(NightlySettings settings) {
        return new Hands(Executors.newFixedThreadPool(settings.hands(), Hands::humble));
    }

    /** For work that mostly waits until the disk has written. */
    static Hands atTheDisk(NightlySettings settings) {
        return new Hands(Executors.newFixedThreadPool(WAITING * settings.hands(), Hands::humble));
    }

    /** Where Java minds priorities, whoever opens a page of the console goes first. */
    private static Thread humble(Runnable work) {
        Thread thread = new Thread(work);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    Executor executor() {
        return threads;
    }

    /**
     * Does all of it. Where something goes wrong, the first such piece tells; what has not begun by then is not begun.
     */
    <T, R> List<R> each(List<T> work, Function<T, R> way) {
        List<Future<R>> answers = work.stream()
                .map(piece -> threads.submit(() -> way.apply(piece)))
                .toList();
        try {
            return answers.stream().map(Hands::answer).toList();
        } finally {
            answers.forEach(answer -> answer.cancel(false));
        }
    }

    private static <R> R answer(Future<R> piece) {
        try {
            return piece.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** Nothing goes on behind the back of whoever had the hands. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(MOST_MINUTES_TO_END, TimeUnit.MINUTES);
        } catch (InterruptedException ended) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
