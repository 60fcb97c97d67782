package org.edustat.operations.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;

import org.edustat.concept.Messages;

/**
 * What every verb speaks through: a language, the two streams, and the clock that names a night without a date; and
 * what Spring opens for a verb that needs the store.
 */
record Session(
        Messages messages, String language, PrintWriter out, PrintWriter err, Clock clock, Class<?> application) {

    /** Prints a line of the message file. */
    void say(String key, String... arguments) {
        out.println(messages.text("operations." + key, arguments));
        out.flush();
    }

    String text(String key, String... arguments) {
        return messages.text("operations." + key, arguments);
    }

    /** A listing whose headings are those of the message file. */
    Listing listing(List<String> columns, List<List<String>> rows) {
        return new Listing(
                columns,
                columns.stream().map(column -> text("heading." + column)).toList(),
                rows);
    }
}
