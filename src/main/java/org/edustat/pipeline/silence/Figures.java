package org.edustat.pipeline.silence;

import java.math.BigDecimal;

import org.edustat.concept.Statement;

/** What numbers a paper has, looked at one after the other. */
public final class Figures {

    private boolean any;
    private boolean telling;

    public void see(Statement statement) {
        any = true;
        BigDecimal number = statement.quantity().number();
        telling = telling || number == null || number.signum() != 0;
    }

    /** Whether there is a number at all. */
    boolean any() {
        return any;
    }

    /** Whether one of them is other than zero. Lost digits may have been anything. */
    boolean telling() {
        return telling;
    }
}
