package org.edustat.operations.cli;

import java.util.concurrent.Callable;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: what bash and zsh need to complete verbs and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    private final Session session;

    CompletionCommand(Session session) {
        this.session = session;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        session.out().print(AutoComplete.bash(root.getCommandName(), root));
        session.out().flush();
        return ExitCode.DONE.number;
    }
}
