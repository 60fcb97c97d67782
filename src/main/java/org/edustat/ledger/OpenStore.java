package org.edustat.ledger;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connections to a store, of which the first tells in one line what is wrong where there is none.
 *
 * @param connections closed by whoever uses them
 * @param said what this process has last said of itself
 */
record OpenStore(StoreUrl url, HikariDataSource connections, AtomicReference<Said> said) implements StoreHold {

    /** The run that is under way, and where others may ask; null where there is none. */
    record Said(@Nullable String run, StoreHolder.@Nullable Door door) {}

    /** H2's DATABASE_ALREADY_OPEN_1: another process has the file. */
    private static final int ALREADY_OPEN = 90020;

    /**
     * A process that has just begun has not yet said who it is, one that ends has already unsaid it: both are short.
     */
    private static final int ATTEMPTS = 20;

    private static final int PAUSE_MILLISECONDS = 100;

    /** Who begins a run opens the store some seconds before the run has its number; who only looks is gone by then. */
    private static final int LOOKS_AT_HOLDER = 400;

    private static final int BETWEEN_LOOKS_MILLISECONDS = 25;

    /**
     * Connects, and says beside an embedded store who holds it.
     *
     * @throws StoreHeldException where another process holds it
     * @throws UnreadableStoreException where it cannot be opened for any other reason
     */
    static OpenStore open(StoreUrl url, Supplier<HikariDataSource> pool) {
        for (int attempt = 1; ; attempt++) {
            HikariDataSource connections = null;
            try {
                connections = pool.get();
                connections.getConnection().close();
                OpenStore store = new OpenStore(url, connections, new AtomicReference<>(new Said(null, null)));
                store.announce(null);
                return store;
            } catch (SQLException | RuntimeException failure) {
                if (connections != null) {
                    connections.close();
                }
                refuse(url, failure, attempt);
            }
        }
    }

    @Override
    public void announce(@Nullable String run) {
        say(said.updateAndGet(before -> new Said(run, before.door())));
    }

    @Override
    public void open(StoreHolder.Door door) {
        say(said.updateAndGet(before -> new Said(before.run(), door)));
    }

    private void say(Said now) {
        HolderFile.of(url).ifPresent(file -> file.write(now.run(), now.door()));
    }

    /** Says that nobody holds the store before letting it go, else the next one's word would be taken away. */
    @Override
    public void close() {
        HolderFile.of(url).ifPresent(HolderFile::remove);
        connections.close();
    }

    private static void refuse(StoreUrl url, Exception failure, int attempt) {
        if (!held(failure)) {
            throw new UnreadableStoreException(url.shown(), cause(failure), failure);
        }
        Optional<StoreHolder> holder = StoreHold.holder(url);
        for (int look = 1; holder.isPresent(); look++) {
            if (holder.get().run() != null || holder.get().door() != null || look == LOOKS_AT_HOLDER) {
                throw new StoreHeldException(url.shown(), holder.get(), failure);
            }
            pause(BETWEEN_LOOKS_MILLISECONDS);
            holder = StoreHold.holder(url);
        }
        if (attempt == ATTEMPTS) {
            throw new StoreHeldException(url.shown(), null, failure);
        }
        pause(PAUSE_MILLISECONDS);
    }

    private static boolean held(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN);
    }

    private static String cause(Throwable failure) {
        String deepest = causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse(failure.toString());
        return String.valueOf(deepest).lines().findFirst().orElse("?");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
