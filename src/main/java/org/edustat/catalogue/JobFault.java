package org.edustat.catalogue;

import java.util.List;

import org.edustat.concept.Messages;

/**
 * One thing that is written wrong in a file that a bureau edits: where, what, and what is right instead, in no language
 * yet.
 *
 * @param key in the message files {@code jobs}, without their name
 * @param arguments what the message names, already written out
 */
public record JobFault(JobPlace place, String key, List<String> arguments) {

    public JobFault {
        arguments = List.copyOf(arguments);
    }

    /** The line that its author reads. */
    public String text(Messages messages) {
        return place.notation() + ": " + messages.text("jobs." + key, arguments.toArray(String[]::new));
    }
}
