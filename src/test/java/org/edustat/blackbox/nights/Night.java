package org.edustat.blackbox.nights;

import java.util.Random;

/** One way of beginning a night and of letting it go on, as somebody does who does not know what has happened. */
interface Night {

    /** Begins or goes on, and does not wait; returns when the work begins. */
    Process begin(Random choices) throws Exception;

    /** Waits until the work that has begun is done well; then no process is left. */
    void awaitEnd() throws Exception;
}
