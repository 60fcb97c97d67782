package org.edustat.validation.rule.bureau;

/** A rule that cannot be run: file, line and column, counted from 1, and what is wrong. */
final class RuleFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFault(String file, int line, int column, String what) {
        super("%s:%d:%d: %s".formatted(file, line, column, what));
    }
}
