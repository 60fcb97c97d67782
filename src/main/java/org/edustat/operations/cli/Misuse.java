package org.edustat.operations.cli;

import java.util.Objects;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line of the user's language what is wrong with the arguments, and where the right ones are listed. */
final class Misuse implements IParameterExceptionHandler {

    private final Session session;

    Misuse(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        String verb = misuse.getCommandLine().getCommandSpec().qualifiedName();
        session.err().println(session.text("failure.usage", what(misuse)));
        session.err().println(session.text("misuse.help", verb));
        session.err().flush();
        return ExitCode.WRONG_USAGE.number;
    }

    private String what(ParameterException misuse) {
        ArgSpec argument = misuse.getArgSpec();
        if (misuse instanceof UnmatchedArgumentException unknown) {
            return session.text("misuse.unknown", String.join(" ", unknown.getUnmatched()));
        }
        if (misuse instanceof MissingParameterException missing) {
            return session.text("misuse.missing", missing(missing));
        }
        if (argument != null && misuse.getValue() != null) {
            return session.text("misuse.value", name(argument), misuse.getValue(), wanted(argument));
        }
        return hasVerbs(misuse.getCommandLine())
                ? session.text("misuse.no_verb")
                : Objects.requireNonNullElse(misuse.getMessage(), "?");
    }

    /** A label that only names the argument says nothing of what it takes. */
    private String wanted(ArgSpec argument) {
        boolean number =
                argument.type() == long.class || argument.type() == int.class || argument.type() == Integer.class;
        return number ? session.text("misuse.number") : argument.paramLabel();
    }

    private static String missing(MissingParameterException misuse) {
        ArgSpec argument = misuse.getArgSpec() != null
                ? misuse.getArgSpec()
                : misuse.getMissing().get(0);
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static boolean hasVerbs(CommandLine command) {
        return !command.getSubcommands().isEmpty();
    }
}
