package org.edustat.operations.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.consolidation.Consolidation;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.pipeline.CountyDesk;
import org.edustat.pipeline.PromiseDesk;

/** {@code explain}: the whole trail of one figure. */
@Command(name = "explain")
final class ExplainCommand extends StoreVerb {

    @Parameters(paramLabel = "KEY", descriptionKey = "key")
    String key = "";

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        Key asked = AskedKey.parse(key, context.get(Catalogue.class), session);
        Ledger ledger = context.get(Ledger.class);
        List<Figure> figures = asked.ofSchool()
                ? ofSchool(context, ledger, asked)
                : ledger.evaluations()
                        .latest()
                        .map(run -> figures(ledger, run, asked))
                        .orElse(List.of());
        if (context.get(Catalogue.class).standards().knows(asked.indicator())) {
            return explainCounty(context, ledger, asked);
        }
        Trail trail = new Trail(session, new Wording(session, context.get(Catalogue.class)), ledger);
        List<Total> totals = totals(ledger, asked);
        totals.forEach(trail::print);
        figures.forEach(trail::print);
        boolean judged = printVerdicts(context, ledger, asked);
        if (figures.isEmpty() && totals.isEmpty() && !judged) {
            session.say("explain.none", asked.notation());
            trail.printDoubts(asked);
        }
        return ExitCode.DONE;
    }

    /** A county against a standard, as in {@code 411523/balanced/2022}; with a school all that is said of that one. */
    private ExitCode explainCounty(StoreContext context, Ledger ledger, Key asked) {
        List<CountyEvaluation> counties = ledger
                .evaluations()
                .latest()
                .map(run -> context.get(CountyDesk.class).evaluations(run, precedence()))
                .orElse(List.of())
                .stream()
                .filter(county -> county.standard().equals(asked.indicator())
                        && county.region().equals(asked.region())
                        && county.year() == asked.period().workbookYear())
                .toList();
        if (counties.isEmpty()) {
            session.say("explain.none", asked.notation());
            return ExitCode.DONE;
        }
        CountyRows rows = new CountyRows(session, new Wording(session, context.get(Catalogue.class)));
        return print(asked.ofSchool() ? rows.ofSchool(counties.get(0), asked.institution()) : rows.of(counties));
    }

    /** @return whether there is a target for what is asked */
    private boolean printVerdicts(StoreContext context, Ledger ledger, Key asked) {
        RunName run = ledger.evaluations().latest().orElse(null);
        List<Verdict> verdicts = run == null || asked.ofSchool()
                ? List.of()
                : ledger.evaluations()
                        .verdicts(run)
                        .filter(verdict -> VerdictTrail.about(verdict, asked))
                        .toList();
        if (run == null || verdicts.isEmpty()) {
            return false;
        }
        VerdictTrail trail = new VerdictTrail(session, new Wording(session, context.get(Catalogue.class)));
        List<PromiseEntry> book = context.get(PromiseDesk.class).book(run);
        verdicts.forEach(verdict -> trail.print(verdict, book));
        return true;
    }

    /** The figure of the key, or those that differ from it in a slot that it leaves open. */
    private static List<Figure> figures(Ledger ledger, RunName run, Key asked) {
        Optional<Figure> exact = ledger.evaluations().figure(run, asked);
        return exact.map(List::of)
                .orElseGet(() -> ledger.evaluations()
                        .figures(run)
                        .filter(figure -> sameSubject(figure.key(), asked))
                        .toList());
    }

    private static List<Total> totals(Ledger ledger, Key asked) {
        return ledger.evaluations()
                .latest()
                .map(run -> ledger.evaluations()
                        .totals(run)
                        .filter(total -> total.key().equals(asked))
                        .toList())
                .orElse(List.of());
    }

    /** The night does not conclude about single schools; who asks for one gets what the papers say of it. */
    private List<Figure> ofSchool(StoreContext context, Ledger ledger, Key asked) {
        List<Observation> said = ledger.claims().about(asked).stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(claim -> claim.key().institution().equals(asked.institution()))
                .toList();
        return context.get(Consolidation.class).consolidate(said, precedence());
    }

    private List<Genre> precedence() {
        return where.over(LocalDate.now(session.clock()), null).precedence();
    }

    private static boolean sameSubject(Key figure, Key asked) {
        return figure.region().equals(asked.region())
                && figure.indicator().equals(asked.indicator())
                && figure.period().equals(asked.period());
    }
}
