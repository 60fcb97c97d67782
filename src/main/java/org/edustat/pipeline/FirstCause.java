package org.edustat.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What went wrong first, in one line of the trace that Batch keeps. */
final class FirstCause {

    private static final String CAUSED_BY = "Caused by: ";

    /** The name of a class before its message means nothing to an operator; the log has it. A name alone is kept. */
    private static final Pattern THROWN = Pattern.compile("^(?:[\\w$]+\\.)+[\\w$]+: (?=.)");

    private FirstCause() {}

    /** The last cause that the trace names is the first that happened. The trace may break off in its last line. */
    static String in(@Nullable String kept) {
        List<String> lines = Objects.requireNonNullElse(kept, "").lines().toList();
        String cause = "";
        for (String line : lines.subList(0, Math.max(Math.min(1, lines.size()), lines.size() - 1))) {
            if (cause.isEmpty() || line.startsWith(CAUSED_BY)) {
                cause = line.startsWith(CAUSED_BY) ? line.substring(CAUSED_BY.length()) : line;
            }
        }
        return THROWN.matcher(cause).replaceFirst("");
    }
}
