package org.edustat.operations.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.ObjectMapper;

import org.edustat.ledger.StoreHold;
import org.edustat.ledger.StoreHolder;
import org.edustat.ledger.StoreUrl;
import org.edustat.operations.console.door.Said;
import org.edustat.operations.console.door.Wanted;

/** Lets the process that holds the store do what was asked of this one, and says what it says. */
final class AskHolder {

    /** No exit code of a verb: the console opens anew with what has changed since, and is to be asked then. */
    static final int ASK_AGAIN = 75;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MILLISECONDS_TO_ANSWER = 5000;
    private static final int LOOKS_FOR_REOPENED = 600;
    private static final long NANOSECONDS_BETWEEN_LOOKS = 200_000_000;

    private final Session session;

    AskHolder(Session session) {
        this.session = session;
    }

    /** @return the exit code that the other process gives */
    int ask(HeldByConsoleException held, CommandLine verb, ParseResult arguments) {
        Object command = verb.getCommand();
        String input = command instanceof AsksPassword asks ? new PasswordPrompt(session).ask(asks.account()) : "";
        Wanted wanted = new Wanted(absolute(arguments), session.person(), input);
        StoreHolder.Door door = held.door();
        try {
            int exit = ask(door, wanted);
            return exit == ASK_AGAIN ? ask(reopened(held.store(), door), wanted) : exit;
        } catch (IOException gone) {
            session.err().println(session.text("failure.console_gone", door.address()));
            session.err().flush();
            return ExitCode.FAILED.number;
        }
    }

    private int ask(StoreHolder.Door door, Wanted wanted) throws IOException {
        HttpURLConnection line = (HttpURLConnection)
                URI.create("http://" + door.address() + "/command").toURL().openConnection();
        line.setConnectTimeout(MILLISECONDS_TO_ANSWER);
        line.setRequestMethod("POST");
        line.setDoOutput(true);
        line.setRequestProperty("Content-Type", "application/json");
        line.setRequestProperty("X-Edustat-Token", door.token());
        line.getOutputStream().write(JSON.writeValueAsBytes(wanted));
        return listen(line);
    }

    /** The door of the console that opens anew, which has another token. */
    private static StoreHolder.Door reopened(StoreUrl store, StoreHolder.Door before) throws IOException {
        for (int look = 0; look < LOOKS_FOR_REOPENED; look++) {
            Optional<StoreHolder.Door> now =
                    StoreHold.holder(store).map(StoreHolder::door).filter(door -> !door.equals(before));
            if (now.isPresent()) {
                return now.get();
            }
            LockSupport.parkNanos(NANOSECONDS_BETWEEN_LOOKS);
        }
        throw new IOException("the console does not open anew");
    }

    private int listen(HttpURLConnection line) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                Said said = JSON.readValue(text, Said.class);
                if (said.exit() != null) {
                    return said.exit();
                }
                say(said);
            }
        }
        throw new IOException("the answer broke off");
    }

    private void say(Said said) {
        if (said.out() != null) {
            session.out().print(said.out());
            session.out().flush();
        }
        if (said.err() != null) {
            session.err().print(said.err());
            session.err().flush();
        }
    }

    /** The arguments as they were written, with files and folders named from the root: the other works elsewhere. */
    private static List<String> absolute(ParseResult arguments) {
        Set<String> paths = new HashSet<>();
        for (ParseResult level = arguments; level != null; level = level.hasSubcommand() ? level.subcommand() : null) {
            level.matchedArgs().stream()
                    .filter(AskHolder::isPath)
                    .forEach(arg -> paths.addAll(arg.originalStringValues()));
        }
        return arguments.originalArgs().stream()
                .map(word -> absolute(word, paths))
                .toList();
    }

    private static String absolute(String word, Set<String> paths) {
        int equals = word.startsWith("--") ? word.indexOf('=') + 1 : 0;
        String value = word.substring(equals);
        return paths.contains(value)
                ? word.substring(0, equals) + Path.of(value).toAbsolutePath().normalize()
                : word;
    }

    private static boolean isPath(ArgSpec argument) {
        return argument.type() == Path.class
                || argument.auxiliaryTypes().length > 0 && argument.auxiliaryTypes()[0] == Path.class;
    }
}
