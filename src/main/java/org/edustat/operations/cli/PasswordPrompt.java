package org.edustat.operations.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import org.edustat.ledger.Passwords;

/** Asks for a password: twice and unseen on a terminal, else the first line of what is piped in. */
final class PasswordPrompt {

    private final Session session;

    PasswordPrompt(Session session) {
        this.session = session;
    }

    String ask(String name) {
        Console terminal = session.asked() == null ? System.console() : null;
        String password = terminal == null ? piped() : typed(terminal, name);
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > Passwords.MOST_BYTES;
        if (password.length() < Passwords.FEWEST_SIGNS || tooLong) {
            throw new WrongUsageException(session.text(
                    "accounts.password",
                    Integer.toString(Passwords.FEWEST_SIGNS),
                    Integer.toString(Passwords.MOST_BYTES)));
        }
        return password;
    }

    private String typed(Console terminal, String name) {
        char[] first = terminal.readPassword("%s", session.text("accounts.ask", name));
        char[] again = terminal.readPassword("%s", session.text("accounts.ask_again"));
        if (first == null || !Arrays.equals(first, again)) {
            throw new WrongUsageException(session.text("accounts.differ"));
        }
        return new String(first);
    }

    private String piped() {
        try {
            BufferedReader input = new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(input.readLine(), "");
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
