package org.edustat.operations.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A verb that looks into the store and prints what it finds. */
abstract class StoreVerb implements Callable<Integer> {

    @Mixin
    StoreOptions where = new StoreOptions();

    @Option(names = "--format", paramLabel = "table|json")
    ListingFormat format = ListingFormat.table;

    protected final Session session;

    protected StoreVerb(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() {
        try (StoreContext context = StoreContext.open(where.over(LocalDate.now(session.clock()), null), session)) {
            return look(context).number;
        }
    }

    /** Does the verb's work on the open store. */
    abstract ExitCode look(StoreContext context);

    final ExitCode print(Listing listing) {
        format.print(listing, session.out());
        return ExitCode.DONE;
    }
}
