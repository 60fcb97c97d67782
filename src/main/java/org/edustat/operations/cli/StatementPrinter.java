package org.edustat.operations.cli;

import org.edustat.concept.TableOutline;

/** Shows statements one after the other. */
interface StatementPrinter {

    default void begin() {}

    void print(String document, ReadStatement read);

    /** How a table was understood; only a person asks that. */
    default void print(String document, TableOutline outline) {}

    default void end() {}
}
