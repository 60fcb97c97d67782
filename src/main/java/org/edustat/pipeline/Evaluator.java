package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.edustat.assessment.Assessment;
import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Claim;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Submission;
import org.edustat.concept.Target;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.consolidation.Consolidation;
import org.edustat.delivery.Delivery;
import org.edustat.ledger.Evaluation;
import org.edustat.ledger.Grounds;
import org.edustat.ledger.Ledger;
import org.edustat.pipeline.succession.Succession;
import org.edustat.validation.Explanations;
import org.edustat.validation.Validation;

/** Draws the conclusions of the night from everything that counts, where they are not drawn already. */
final class Evaluator {

    private final Ledger ledger;
    private final Succession succession;
    private final Validation validation;
    private final Consolidation consolidation;
    private final Assessment assessment;
    private final Standing standing;
    private final Delivery delivery;
    private final Catalogue catalogue;
    private final JobsFolder jobs;
    private final ExpectedSubmissions register;

    Evaluator(
            Ledger ledger,
            Succession succession,
            Validation validation,
            Consolidation consolidation,
            Assessment assessment,
            Standing standing,
            Delivery delivery,
            Catalogue catalogue,
            JobsFolder jobs) {
        this.catalogue = catalogue;
        this.jobs = jobs;
        this.register = new ExpectedSubmissions(ledger, catalogue.regions(), jobs);
        this.ledger = ledger;
        this.succession = succession;
        this.validation = validation;
        this.consolidation = consolidation;
        this.assessment = assessment;
        this.standing = standing;
        this.delivery = delivery;
    }

    void evaluate(RunParameters run) {
        delivery.recover(run.settings().output());
        ledger.explanations().replace(Explanations.FILE, Explanations.load(jobs));
        if (standing.holds(run)) {
            return;
        }
        List<Finding> findings = new ArrayList<>(succession.settle());
        NightlySettings settings = run.settings();
        List<Claim> claims = ledger.claims().ofPlaces().toList();
        findings.addAll(validated(claims, settings));
        List<Submission> counted = ledger.submissions().current();
        findings.addAll(Twins.notes(counted));
        findings.addAll(register.doubts());
        List<Figure> figures = consolidation.consolidate(only(Observation.class, claims), settings.precedence());
        List<Total> totals = consolidation.totals(figures);
        List<Verdict> verdicts = assessment.assess(only(Target.class, claims), figures, settings.date());
        ledger.evaluations()
                .keep(new Evaluation(
                        run.name(),
                        standing.fingerprint(run),
                        grounds(run),
                        counted,
                        findings,
                        figures,
                        totals,
                        verdicts));
    }

    private static Grounds grounds(RunParameters run) {
        Fingerprint fingerprint = run.fingerprint();
        return new Grounds(
                fingerprint.program(),
                fingerprint.catalogue(),
                fingerprint.rules(),
                run.settings().precedence().toString());
    }

    private List<Finding> validated(List<Claim> claims, NightlySettings settings) {
        try (Hands hands = Hands.of(settings)) {
            return Explanations.applied(
                    ledger.explanations().list(),
                    validation.validate(claims, settings.date(), hands.executor()),
                    catalogue,
                    settings.date());
        }
    }

    private static <C extends Claim> List<C> only(Class<C> sort, List<Claim> claims) {
        return claims.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
