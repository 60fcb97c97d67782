package org.edustat.operations.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

import org.edustat.concept.Messages;

/** All verbs, with their help and messages in one language. */
public final class Verbs {

    private static final String LANGUAGE_OPTION = "--lang";

    private final Class<?> application;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;

    /**
     * @param application what Spring opens for a verb that needs the store
     * @param clock names the business date of a run that is given none
     */
    public Verbs(Class<?> application, PrintWriter out, PrintWriter err, Clock clock) {
        this.application = application;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public int execute(String... arguments) {
        return execute(System.in, null, arguments);
    }

    /** @param asked where another process asks, because this one holds the store; else null */
    int execute(InputStream input, Session.@Nullable Asked asked, String... arguments) {
        String language = language(List.of(arguments));
        Session session = new Session(Messages.of(language), language, input, out, err, clock, application, asked);
        return commandLine(session).execute(arguments);
    }

    private static CommandLine commandLine(Session session) {
        return new CommandLine(new EdustatCommand(), new VerbFactory(session))
                .setResourceBundle(helpTexts(session.language()))
                .setOut(session.out())
                .setErr(session.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Misuse(session))
                .setExecutionExceptionHandler(new Failures(session));
    }

    private static ResourceBundle helpTexts(String language) {
        return ResourceBundle.getBundle(
                "messages.operations",
                language.equals("en") ? Locale.ENGLISH : Locale.CHINESE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Read before the rest, since the help itself is written in it. */
    private static String language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(LANGUAGE_OPTION + "=")) {
                return argument.substring(LANGUAGE_OPTION.length() + 1);
            }
            if (argument.equals(LANGUAGE_OPTION) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return "zh";
    }
}
