package org.edustat.catalogue;

/** What the bureau wrote into its job cannot be run. Each line of the message names one fault with its place. */
public final class UnusableJobException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public UnusableJobException(String faults) {
        super(faults);
    }
}
