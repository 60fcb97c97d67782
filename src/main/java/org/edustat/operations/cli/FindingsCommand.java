package org.edustat.operations.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.edustat.concept.Finding;
import org.edustat.ledger.Ledger;

/** {@code findings}: what reading the papers and the last consolidation found. */
@Command(name = "findings")
final class FindingsCommand extends StoreVerb {

    @Option(names = "--each", descriptionKey = "findings.each")
    boolean each;

    FindingsCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        List<Finding> findings = context.get(Ledger.class).standing().toList();
        FindingListing listing = new FindingListing(session);
        return print(each || format == ListingFormat.json ? listing.of(findings) : listing.grouped(findings));
    }
}
