package org.edustat.operations.cli;

import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine.Command;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Citation;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Ledger;

/** {@code targets}: what was promised, and what became of it in the last consolidation. */
@Command(name = "targets")
final class TargetsCommand extends StoreVerb {

    TargetsCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        Ledger ledger = context.get(Ledger.class);
        Wording wording = new Wording(session, context.get(Catalogue.class));
        Stream<Verdict> verdicts = ledger.evaluations()
                .latest()
                .map(ledger.evaluations()::verdicts)
                .orElseGet(Stream::empty);
        List<List<String>> rows = verdicts.map(verdict -> row(verdict, wording)).toList();
        return print(session.listing(
                List.of(
                        "region",
                        "indicator",
                        "stage",
                        "due",
                        "target",
                        "figure",
                        "verdict",
                        "reason",
                        "trend",
                        "path",
                        "place",
                        "quotation"),
                rows));
    }

    private String cited(Citation citation) {
        return citation.document()
                + session.text("evidence." + citation.evidence().code());
    }

    private List<String> row(Verdict verdict, Wording wording) {
        Target target = verdict.target();
        return List.of(
                target.key().region(),
                wording.indicator(target.key().indicator()),
                target.key().stage().code(),
                target.key().period().notation(),
                wording.comparator(target.comparator()) + wording.amount(target.amount()),
                verdict.figure() == null
                        ? ""
                        : wording.amount(verdict.figure().chosen().amount()),
                session.text("verdict." + verdict.status().code()),
                session.text("reason." + verdict.reason().code()),
                new Course(session, wording).text(verdict),
                verdict.citation() == null ? target.source().path() : cited(verdict.citation()),
                verdict.citation() == null
                        ? target.source().origin().place()
                        : verdict.citation().article(),
                target.source().origin().quotation());
    }
}
