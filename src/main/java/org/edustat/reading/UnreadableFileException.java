package org.edustat.reading;

import java.util.List;

/**
 * A file cannot be read for a reason that the clerk can be told. It never leaves the room: {@link Reading} turns it
 * into a finding.
 */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient List<String> arguments;

    /**
     * @param rule the finding's rule
     * @param arguments what its message names after the path
     */
    public UnreadableFileException(String rule, String... arguments) {
        super(rule);
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public String rule() {
        return rule;
    }

    public List<String> arguments() {
        return arguments;
    }
}
