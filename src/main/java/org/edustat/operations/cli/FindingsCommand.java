package org.edustat.operations.cli;

import java.util.stream.Stream;

import picocli.CommandLine.Command;

import org.edustat.concept.Finding;
import org.edustat.ledger.Ledger;

/** {@code findings}: what reading the papers and the last consolidation found. */
@Command(name = "findings")
final class FindingsCommand extends StoreVerb {

    FindingsCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        Ledger ledger = context.get(Ledger.class);
        Stream<Finding> concluded =
                ledger.evaluations().latest().map(ledger.findings()::of).orElseGet(Stream::empty);
        return print(new FindingListing(session)
                .of(Stream.concat(ledger.findings().current(), concluded).toList()));
    }
}
