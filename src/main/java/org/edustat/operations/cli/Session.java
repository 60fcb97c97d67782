package org.edustat.operations.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Coded;
import org.edustat.concept.Messages;

/**
 * What every verb speaks through: a language, the streams, and the clock that names a night without a date; and what
 * Spring opens for a verb that needs the store.
 *
 * @param asked where another process asked for the verb, what it asks of this one; null for a verb of this process
 */
record Session(
        Messages messages,
        String language,
        InputStream input,
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        Class<?> application,
        @Nullable Asked asked) {

    /**
     * A verb that another process asks for, because this one holds the store.
     *
     * @param person who sits at its command line
     * @param context the store, which stays open
     */
    record Asked(String person, StoreContext context) {}

    /** Who sits at the command line, as the machine says. */
    String person() {
        return asked == null ? System.getProperty("user.name", "?") : asked.person();
    }

    /** Prints a line of the message file. */
    void say(String key, String... arguments) {
        out.println(messages.text("operations." + key, arguments));
        out.flush();
    }

    String text(String key, String... arguments) {
        return messages.text("operations." + key, arguments);
    }

    /** A listing whose headings are those of the message file. */
    Listing listing(List<String> columns, List<? extends List<?>> rows) {
        return new Listing(
                columns,
                columns.stream().map(column -> text("heading." + column)).toList(),
                rows.stream().<List<Object>>map(List::copyOf).toList());
    }

    /** What a listing calls one of a few things: its code for programs, a word of the message file for people. */
    Word word(String what, Coded one) {
        return new Word(one.code(), text(what + "." + one.code()));
    }
}
