package org.edustat.operations.cli;

import picocli.CommandLine.Command;

/** {@code jobs}: the operator's verbs. */
@Command(
        name = "jobs",
        subcommands = {
            JobsListCommand.class,
            JobsShowCommand.class,
            JobsRestartCommand.class,
            JobsStopCommand.class,
            JobsRecoverCommand.class,
        })
final class JobsCommand {}
