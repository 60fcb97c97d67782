package org.edustat.operations.cli;

import picocli.CommandLine.Command;

/** {@code accounts}: who may enter the console. */
@Command(
        name = "accounts",
        subcommands = {
            AccountsListCommand.class,
            AccountsAddCommand.class,
            AccountsPasswordCommand.class,
            AccountsRemoveCommand.class,
        })
final class AccountsCommand {}
