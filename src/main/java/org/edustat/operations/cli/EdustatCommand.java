package org.edustat.operations.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name and its verbs. */
@Command(
        name = "edustat",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ExtractCommand.class,
            JobsCommand.class,
            SubmissionsCommand.class,
            FindingsCommand.class,
            TargetsCommand.class,
            ExplainCommand.class,
            MissingCommand.class,
            RulesCommand.class,
            CatalogueCommand.class,
            RevisionsCommand.class,
            SeriesCommand.class,
            ServeCommand.class,
            AccountsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RetentionCommand.class,
            CompletionCommand.class,
        })
final class EdustatCommand {

    /** Taken up before parsing by {@link Verbs}; declared so that the help shows it on every verb. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en", descriptionKey = "lang")
    String language = "zh";
}
