package org.edustat.operations.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.ledger.Ledger;

/** {@code accounts remove}: somebody may enter no more, and whoever is in with the account is out. */
@Command(name = "remove")
final class AccountsRemoveCommand extends StoreVerb {

    @Parameters(paramLabel = "NAME", descriptionKey = "account")
    String name = "";

    AccountsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        if (!context.get(Ledger.class).accounts().remove(name)) {
            throw new WrongUsageException(session.text("accounts.unknown", name));
        }
        new CommandDiary(session, context).note("account.remove", name, "");
        session.say("accounts.removed", name);
        return ExitCode.DONE;
    }
}
