package org.edustat.operations.cli;

import picocli.CommandLine.Command;

/** {@code rules}: the bureau's own rules. */
@Command(
        name = "rules",
        subcommands = {RulesTryCommand.class})
final class RulesCommand {}
