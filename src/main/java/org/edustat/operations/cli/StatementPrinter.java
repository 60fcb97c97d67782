package org.edustat.operations.cli;

/** Shows statements one after the other. */
interface StatementPrinter {

    default void begin() {}

    void print(String document, ReadStatement read);

    default void end() {}
}
