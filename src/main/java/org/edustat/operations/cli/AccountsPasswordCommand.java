package org.edustat.operations.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.Passwords;

/** {@code accounts password}: a new password; a locked account is open again. */
@Command(name = "password")
final class AccountsPasswordCommand extends StoreVerb implements AsksPassword {

    @Parameters(paramLabel = "NAME", descriptionKey = "account")
    String name = "";

    AccountsPasswordCommand(Session session) {
        super(session);
    }

    @Override
    public String account() {
        return name;
    }

    @Override
    ExitCode look(StoreContext context) {
        String hashed = Passwords.hash(new PasswordPrompt(session).ask(name));
        if (!context.get(Ledger.class).accounts().password(name, hashed)) {
            throw new WrongUsageException(session.text("accounts.unknown", name));
        }
        new CommandDiary(session, context).note("account.password", name, "");
        session.say("accounts.changed", name);
        return ExitCode.DONE;
    }
}
