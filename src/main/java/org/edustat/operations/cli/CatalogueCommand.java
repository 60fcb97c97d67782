package org.edustat.operations.cli;

import picocli.CommandLine.Command;

/** {@code catalogue}: what the bureau knows, and what it may add. */
@Command(name = "catalogue", subcommands = CatalogueSuggestCommand.class)
final class CatalogueCommand {}
