package org.edustat.concept;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong or doubtful, and how to mend it. The words come from the message files: {@code RULE.what} says what is
 * wrong, {@code RULE.mend} what to do; both may use the arguments.
 *
 * @param rule the id of the rule that found it, as in {@code validation.percent_out_of_range}; its first part names the
 *     message file
 * @param path the submission that it is about; null where it is about several or none
 * @param origin the place in the submission; null where it is about the whole
 * @param key the figure that it is about, else null
 * @param arguments what the message names, in the message's order, already written out
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String path,
        @Nullable Origin origin,
        @Nullable Key key,
        List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding about a whole submission. */
    public static Finding about(String path, String rule, Severity severity, String... arguments) {
        return new Finding(rule, severity, path, null, null, List.of(arguments));
    }

    /** The same finding, about this submission where it names none. */
    public Finding in(String submission) {
        return path != null ? this : new Finding(rule, severity, submission, origin, key, arguments);
    }
}
