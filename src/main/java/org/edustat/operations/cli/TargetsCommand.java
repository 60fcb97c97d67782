package org.edustat.operations.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Citation;
import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.pipeline.CountyDesk;
import org.edustat.pipeline.PromiseDesk;

/** {@code targets}: what was promised, and what became of it in the last consolidation. */
@Command(name = "targets")
final class TargetsCommand extends StoreVerb {

    @Option(names = "--promises", descriptionKey = "targets.promises")
    boolean promises;

    @Option(names = "--counties", descriptionKey = "targets.counties")
    boolean counties;

    TargetsCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        Ledger ledger = context.get(Ledger.class);
        Wording wording = new Wording(session, context.get(Catalogue.class));
        Optional<RunName> run = ledger.evaluations().latest();
        if (promises) {
            return print(new PromiseRows(session, wording)
                    .of(run.map(context.get(PromiseDesk.class)::book).orElse(List.of())));
        }
        if (counties) {
            return print(new CountyRows(session, wording)
                    .of(run.map(one -> evaluations(context, one)).orElse(List.of())));
        }
        Stream<Verdict> verdicts = run.map(ledger.evaluations()::verdicts).orElseGet(Stream::empty);
        List<List<Object>> rows = verdicts.map(verdict -> row(verdict, wording)).toList();
        return print(session.listing(
                List.of(
                        "region",
                        "indicator",
                        "stage",
                        "due",
                        "target",
                        "figure",
                        "verdict",
                        "why_judged",
                        "trend",
                        "path",
                        "place",
                        "quotation"),
                rows));
    }

    private List<CountyEvaluation> evaluations(StoreContext context, RunName run) {
        return context.get(CountyDesk.class)
                .evaluations(
                        run, where.over(LocalDate.now(session.clock()), null).precedence());
    }

    private String cited(Citation citation) {
        return citation.document()
                + session.text("evidence." + citation.evidence().code());
    }

    private List<Object> row(Verdict verdict, Wording wording) {
        Target target = verdict.target();
        return List.of(
                target.key().region(),
                wording.indicatorWord(target.key().indicator()),
                target.key().stage().code(),
                target.key().period().notation(),
                wording.comparator(target.comparator()) + wording.amount(target.amount()),
                verdict.figure() == null
                        ? ""
                        : wording.amount(verdict.figure().chosen().amount()),
                session.word("verdict", verdict.status()),
                session.word("reason", verdict.reason()),
                new Course(session, wording).text(verdict),
                verdict.citation() == null ? target.source().path() : cited(verdict.citation()),
                verdict.citation() == null
                        ? target.source().origin().place()
                        : verdict.citation().article(),
                target.source().origin().quotation());
    }
}
