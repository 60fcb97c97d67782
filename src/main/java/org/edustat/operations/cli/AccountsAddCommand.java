package org.edustat.operations.cli;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Regions;
import org.edustat.ledger.Account;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Passwords;
import org.edustat.ledger.Role;

/** {@code accounts add}: somebody may enter; the password is asked for, and never an option that others could see. */
@Command(name = "add")
final class AccountsAddCommand extends StoreVerb implements AsksPassword {

    private static final Pattern NAME = Pattern.compile("[\\p{IsAlphabetic}\\p{IsDigit}._-]{1,40}");

    @Parameters(paramLabel = "NAME", descriptionKey = "account")
    String name = "";

    @Option(names = "--role", paramLabel = "reader|manager|operator|administrator", descriptionKey = "role")
    Role role = Role.READER;

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "account.region")
    @Nullable
    String region;

    AccountsAddCommand(Session session) {
        super(session);
    }

    @Override
    public String account() {
        return name;
    }

    @Override
    ExitCode look(StoreContext context) {
        check(context);
        String hashed = Passwords.hash(new PasswordPrompt(session).ask(name));
        Account account = new Account(name, hashed, role, region, 0, null);
        if (!context.get(Ledger.class).accounts().add(account)) {
            throw new WrongUsageException(session.text("accounts.known", name));
        }
        new CommandDiary(session, context)
                .note("account.add", name, role.code() + (region == null ? "" : " " + region));
        session.say("accounts.added", name, role.code());
        return ExitCode.DONE;
    }

    private void check(StoreContext context) {
        if (!NAME.matcher(name).matches()) {
            throw new WrongUsageException(session.text("accounts.name", name));
        }
        Regions regions = context.get(Catalogue.class).regions();
        if (region != null && regions.settle(region, regions.newestYear()).isEmpty()) {
            throw new WrongUsageException(session.text("accounts.no_region", region));
        }
    }
}
