package org.edustat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import org.edustat.ledger.StoreArchive;
import org.edustat.ledger.StoreHold;
import org.edustat.ledger.StoreHolder;
import org.edustat.ledger.StoreUrl;
import org.edustat.pipeline.NightlySettings;

/** {@code restore}: the ledger as a backup has it. What is there now is moved aside and never written over. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    StoreOptions where = new StoreOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    Path file = Path.of("");

    private final Session session;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        NightlySettings settings = where.over(LocalDate.now(session.clock()), null);
        StoreUrl store = StoreContext.store(settings);
        if (store.h2() && !settings.store().isEmpty()) {
            throw new WrongUsageException(session.text("restore.elsewhere"));
        }
        Optional<StoreHolder> holder = StoreHold.holder(store);
        if (holder.isPresent() || session.asked() != null) {
            throw new WrongUsageException(session.text("restore.held"));
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongUsageException(session.text("failure.no_file", file.toString()));
        }
        if (!StoreArchive.isOne(file)) {
            throw new WrongUsageException(session.text("restore.no_backup", file.toString()));
        }
        if (!store.h2() && StoreArchive.isUsed(store)) {
            throw new WrongUsageException(session.text("restore.used", store.shown()));
        }
        restore(settings.ledger().absolute().path(), store);
        enter(settings);
        return ExitCode.DONE.number;
    }

    private void restore(Path ledger, StoreUrl store) throws IOException {
        Path fresh = free(ledger, "restoring");
        StoreArchive.restore(file, fresh);
        if (!store.h2()) {
            StoreArchive.moveToServer(fresh, store);
        }
        if (Files.exists(ledger)) {
            Path before = free(ledger, "before");
            Files.move(ledger, before);
            session.say("restore.aside", before.toString());
        }
        Files.move(fresh, ledger);
        session.say("restore.done", ledger.toString());
    }

    /** The log that was laid out knows nothing of it yet. */
    private void enter(NightlySettings settings) {
        try (StoreContext context = StoreContext.open(settings, session)) {
            new CommandDiary(session, context)
                    .note("store.restore", file.toAbsolutePath().normalize().toString(), "");
        }
    }

    /** A folder beside that is not there yet. */
    private static Path free(Path ledger, String word) {
        for (int number = 1; ; number++) {
            Path candidate = ledger.resolveSibling(ledger.getFileName() + "." + word + "-" + number);
            if (Files.notExists(candidate)) {
                return candidate;
            }
        }
    }
}
