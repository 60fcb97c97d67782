package org.edustat.validation.rule.bureau;

/** Why an expression cannot be run, and where in it. */
final class ExpressionFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final String key;
    private final transient String[] arguments;

    /**
     * @param at signs before the place
     * @param key as of a fault of the job
     */
    ExpressionFault(int at, String key, String... arguments) {
        super(key);
        this.at = at;
        this.key = key;
        this.arguments = arguments.clone();
    }

    int at() {
        return at;
    }

    String key() {
        return key;
    }

    String[] arguments() {
        return arguments.clone();
    }
}
