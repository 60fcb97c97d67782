package org.edustat.validation.rule.bureau;

/** Why an expression cannot be run, and where in it. */
final class ExpressionFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;

    /** @param at signs before the place */
    ExpressionFault(int at, String what) {
        super(what);
        this.at = at;
    }

    int at() {
        return at;
    }
}
