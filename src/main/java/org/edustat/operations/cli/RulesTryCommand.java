package org.edustat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.ledger.Ledger;
import org.edustat.validation.Validation;

/** {@code rules try}: replays the rules of a file over all that is stored and lists what they would hit. */
@Command(name = "try")
final class RulesTryCommand extends StoreVerb {

    @Parameters(paramLabel = "FILE", descriptionKey = "rules.file")
    Path file = Path.of("");

    RulesTryCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        MissingFiles.refuse(List.of(file), session);
        Validation rehearsal = Validation.rehearsal(
                context.get(Catalogue.class), context.get(JobsFolder.class), file.toString(), bytes());
        List<Claim> claims = context.get(Ledger.class).claims().ofPlaces().toList();
        List<Finding> findings = rehearsal.validate(claims, LocalDate.now(session.clock()));
        long papers = findings.stream().map(Finding::path).distinct().count();
        if (format == ListingFormat.table) {
            session.say(
                    "rules.hit",
                    Integer.toString(claims.size()),
                    Integer.toString(findings.size()),
                    Long.toString(papers));
        }
        return print(new FindingListing(session).of(findings));
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
