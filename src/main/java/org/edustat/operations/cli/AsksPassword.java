package org.edustat.operations.cli;

/** A verb for which somebody has to type a password, where he sits. */
interface AsksPassword {

    /** Whose password it is. */
    String account();
}
