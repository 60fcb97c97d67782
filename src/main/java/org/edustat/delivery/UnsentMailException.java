package org.edustat.delivery;

/** A letter that no server has taken. */
public final class UnsentMailException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnsentMailException(String message, Throwable cause) {
        super(message, cause);
    }
}
