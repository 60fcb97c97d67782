package org.edustat.operations.cli;

import java.io.PrintWriter;

/** How a verb that lists shows its rows. */
enum ListingFormat {
    table {
        @Override
        void print(Listing listing, PrintWriter out) {
            TablePrinter.print(listing, out);
        }
    },
    json {
        @Override
        void print(Listing listing, PrintWriter out) {
            JsonPrinter.print(listing, out);
        }
    };

    abstract void print(Listing listing, PrintWriter out);
}
