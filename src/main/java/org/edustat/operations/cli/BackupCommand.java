package org.edustat.operations.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.ledger.StoreArchive;

/** {@code backup}: the whole ledger in one file, while it is in use. */
@Command(name = "backup")
final class BackupCommand extends StoreVerb {

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    Path file = Path.of("");

    BackupCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        StoreArchive archive = context.get(StoreArchive.class);
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            throw new WrongUsageException(session.text("backup.exists", whole.toString()));
        }
        archive.write(
                whole, where.over(LocalDate.now(session.clock()), null).ledger().absolute());
        new CommandDiary(session, context).note("store.backup", whole.toString(), "");
        session.say("backup.done", whole.toString());
        return ExitCode.DONE;
    }
}
