package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Finding;
import org.edustat.concept.Submission;
import org.edustat.delivery.Delivery;
import org.edustat.ledger.Evaluation;
import org.edustat.ledger.Grounds;
import org.edustat.ledger.Ledger;
import org.edustat.pipeline.evaluation.Drawn;
import org.edustat.pipeline.evaluation.Occasion;
import org.edustat.pipeline.evaluation.PlaceByPlace;
import org.edustat.pipeline.succession.Succession;
import org.edustat.validation.Explanations;

/** Draws the conclusions of the night from everything that counts, where they are not drawn already. */
final class Evaluator {

    private final Ledger ledger;
    private final Succession succession;
    private final PlaceByPlace places;
    private final Standing standing;
    private final Delivery delivery;
    private final CountyDesk counties;
    private final Catalogue catalogue;
    private final JobsFolder jobs;
    private final ExpectedSubmissions register;

    Evaluator(
            Ledger ledger,
            Succession succession,
            PlaceByPlace places,
            Standing standing,
            Delivery delivery,
            CountyDesk counties,
            Catalogue catalogue,
            JobsFolder jobs) {
        this.catalogue = catalogue;
        this.jobs = jobs;
        this.register = new ExpectedSubmissions(ledger, catalogue.regions(), jobs);
        this.ledger = ledger;
        this.succession = succession;
        this.places = places;
        this.standing = standing;
        this.delivery = delivery;
        this.counties = counties;
    }

    void evaluate(RunParameters run) {
        delivery.recover(run.settings().output());
        ledger.explanations().replace(Explanations.FILE, Explanations.load(jobs));
        if (standing.holds(run)) {
            return;
        }
        List<Finding> findings = new ArrayList<>(succession.settle());
        Drawn drawn = drawn(run);
        findings.addAll(Explanations.applied(
                ledger.explanations().list(),
                drawn.findings(),
                catalogue,
                run.settings().date()));
        List<Submission> counted = ledger.submissions().current();
        findings.addAll(counties.evaluate(
                        counted.stream().map(Submission::id).toList(),
                        run.settings().precedence(),
                        List.of())
                .findings());
        findings.addAll(Twins.notes(counted));
        findings.addAll(register.doubts());
        ledger.evaluations()
                .keep(new Evaluation(
                        run.name(),
                        standing.fingerprint(run),
                        grounds(run),
                        counted,
                        findings,
                        drawn.verdicts(),
                        drawn.readings(),
                        drawn.sections()));
    }

    private Drawn drawn(RunParameters run) {
        NightlySettings settings = run.settings();
        try (Hands hands = Hands.of(settings)) {
            return places.draw(new Occasion(settings.date(), settings.precedence(), grounds(run), hands.executor()));
        }
    }

    private static Grounds grounds(RunParameters run) {
        Fingerprint fingerprint = run.fingerprint();
        return new Grounds(
                fingerprint.program(),
                fingerprint.catalogue(),
                fingerprint.rules(),
                run.settings().precedence().toString());
    }
}
