package org.edustat.delivery;

/** A letter of which no server has said that it took it. */
public final class UnsentMailException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean perhapsTaken;

    /** @param perhapsTaken whether all of it was handed over, so that only the server's answer is missing */
    public UnsentMailException(String message, Throwable cause, boolean perhapsTaken) {
        super(message, cause);
        this.perhapsTaken = perhapsTaken;
    }

    /** Whether who gets it may have it all the same, and would have it twice if it were sent again. */
    public boolean perhapsTaken() {
        return perhapsTaken;
    }
}
