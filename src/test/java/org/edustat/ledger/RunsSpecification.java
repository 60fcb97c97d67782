package org.edustat.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Observation;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Sha256;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of runs, and that there is one at a time. */
interface RunsSpecification extends InLedger {

    RunName FIRST = RunName.first(Samples.NIGHT);

    @Test
    default void whatARunConcludedIsKeptAndReplaced() {
        Submission submission = accepted("a.xlsx", "a", 2);
        ledger().evaluations().keep(evaluation(FIRST, "f1", submission));
        Evaluation second = evaluation(FIRST.next(), "f2", submission);

        ledger().evaluations().keep(second);
        ledger().evaluations().keep(second);

        assertThat(ledger().evaluations().latest()).contains(FIRST.next());
        assertThat(ledger().evaluations().runs()).containsExactly(FIRST, FIRST.next());
        assertThat(ledger().evaluations().fingerprint(FIRST.next())).contains("f2");
        assertThat(ledger().evaluations().fingerprint(RunName.first(Samples.NIGHT.plusDays(1))))
                .isEmpty();
        assertThat(ledger().evaluations().submissions(FIRST))
                .extracting(Submission::id)
                .containsExactly(submission.id());
        assertThat(ledger().evaluations().figures(FIRST.next()))
                .hasSize(2)
                .isSortedAccordingTo(Comparator.comparing(Figure::key));
        Figure figure = ledger().evaluations().figures(FIRST.next()).findFirst().orElseThrow();
        assertThat(ledger().evaluations().figure(FIRST, figure.key())).contains(figure);
        assertThat(ledger().findings().of(FIRST.next()))
                .isEqualTo(second.findings())
                .hasSize(1);
        assertThat(ledger().evaluations().verdicts(FIRST)).isEmpty();
    }

    @Test
    default void whatARunConcludedCanBeLetGoAndWhatItPublishedStaysNamed() {
        Submission submission = accepted("a.xlsx", "a", 2);
        ledger().evaluations().keep(evaluation(FIRST, "f1", submission));
        ledger().evaluations().keep(evaluation(FIRST.next(), "f2", submission));
        ledger().publications().keep(FIRST, List.of(publication("2020/a.xlsx")));

        ledger().evaluations().remove(FIRST);

        assertThat(ledger().evaluations().runs()).containsExactly(FIRST.next());
        assertThat(ledger().evaluations().figures(FIRST)).isEmpty();
        assertThat(ledger().evaluations().figures(FIRST.next())).hasSize(2);
        assertThat(ledger().publications().runs()).containsExactly(FIRST);
    }

    @Test
    default void whatWasReadFromASupersededPaperCanBeLetGo() {
        Submission older = accepted("a.xlsx", "a", 2);
        Submission newer = accepted("a.xlsx", "b", 2);
        ledger().submissions().supersede(older.id(), newer.id());

        ledger().submissions().clear(older.id(), Samples.NIGHT);

        assertThat(ledger().submissions().entries(older.id())).isEmpty();
        assertThat(ledger().submissions().entries(newer.id())).isNotEmpty();
        assertThat(ledger().submissions().cleared()).containsExactly(older.id());
        assertThat(ledger().submissions().replacements()).isEmpty();
        assertThat(ledger().submissions().counts())
                .containsOnly(Map.entry(Outcome.SUPERSEDED, 1), Map.entry(Outcome.ACCEPTED, 1));
    }

    @Test
    default void theLatestEvaluationIsTheLastOneMade() {
        ledger().evaluations().keep(evaluation(FIRST, "f1"));
        RunName earlier = RunName.first(Samples.NIGHT.minusYears(1));
        ledger().evaluations().keep(evaluation(earlier, "f0"));

        assertThat(ledger().evaluations().latest()).contains(earlier);
    }

    @Test
    default void whatARunPublishedIsKeptByName() {
        ledger().publications()
                .keep(FIRST, List.of(new Publication("2020/b.xlsx", Sha256.of("b")), publication("2019/a.xlsx")));
        ledger().publications().keep(FIRST, List.of(publication("2020/b.xlsx"), publication("2019/a.xlsx")));

        assertThat(ledger().publications().of(FIRST))
                .containsExactly(publication("2019/a.xlsx"), publication("2020/b.xlsx"));
        assertThat(ledger().publications().latest()).contains(FIRST);
        assertThat(ledger().publications().of(FIRST.next())).isEmpty();
    }

    @Test
    default void oneRunAtATimeHasTheLock() {
        assertThat(ledger().runLock().take("one")).isTrue();
        assertThat(ledger().runLock().take("two")).isFalse();
        assertThat(ledger().runLock().owner()).contains("one");
        assertThat(ledger().runLock().renew("one")).isTrue();
        assertThat(ledger().runLock().renew("two")).isFalse();

        ledger().runLock().free("two");
        assertThat(ledger().runLock().owner()).contains("one");
        ledger().runLock().free("one");
        assertThat(ledger().runLock().owner()).isEmpty();
        assertThat(ledger().runLock().take("two")).isTrue();
    }

    @Test
    default void aLeaseThatIsOverGoesToWhoAsksNext() {
        ledger().runLock().take("dead");
        open().jdbc()
                .sql("update run_lock set lease_until = current_timestamp - interval '1' second")
                .update();

        assertThat(ledger().runLock().owner()).isEmpty();
        assertThat(ledger().runLock().take("living")).isTrue();
        assertThat(ledger().runLock().renew("dead")).isFalse();
    }

    private Evaluation evaluation(RunName run, String fingerprint, Submission... submissions) {
        List<Figure> figures = new ArrayList<>();
        for (Submission submission : submissions) {
            for (int row : List.of(9, 4)) {
                Observation chosen = (Observation) Samples.observation(submission, row, "students", 2020);
                figures.add(new Figure(chosen.key(), chosen, List.of(chosen)));
            }
        }
        List<Finding> findings = List.of(Finding.about("a.xlsx", "validation.odd", Severity.ERROR, "1"));
        Grounds grounds = new Grounds("p", "c", "r", "s");
        figures.sort(Comparator.comparing(Figure::key));
        long conclusions = ledger().evaluations().sections().keep(figures, List.of(), List.of());
        return new Evaluation(
                run,
                fingerprint,
                grounds,
                List.of(submissions),
                findings,
                List.of(),
                Map.of(),
                List.of(new Section(new Neighbourhood("4106"), conclusions, null)));
    }

    private static Publication publication(String name) {
        return new Publication(name, Sha256.of(name));
    }
}
