package org.edustat.operations.cli;

import java.util.List;

import picocli.CommandLine.Command;

import org.edustat.ledger.Account;
import org.edustat.ledger.Ledger;

/** {@code accounts list}: who may enter. */
@Command(name = "list")
final class AccountsListCommand extends StoreVerb {

    AccountsListCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        List<List<String>> rows = context.get(Ledger.class).accounts().list().stream()
                .map(this::row)
                .toList();
        return print(session.listing(List.of("name", "role", "region", "locked"), rows));
    }

    private List<String> row(Account account) {
        return List.of(
                account.name(),
                account.role().code(),
                account.region() == null ? "" : account.region(),
                account.lockedAt(session.clock().instant()) ? String.valueOf(account.lockedUntil()) : "");
    }
}
