package org.edustat.pipeline;

import org.edustat.concept.Messages;

/** What an operator decided about a submission cannot be. */
public final class DecisionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    DecisionRefusedException(String key, String... arguments) {
        super(Messages.english().text(key, arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Why, and what to do instead, in the operator's language. */
    public String text(Messages messages) {
        return messages.text(key, arguments);
    }
}
