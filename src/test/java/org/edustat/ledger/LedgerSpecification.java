package org.edustat.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Claim;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Source;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the ledger does, whatever store it is in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerSpecification {

    private static final RunName FIRST = RunName.first(Samples.NIGHT);

    private OpenLedger open;
    private Ledger ledger;

    /** The address of an empty store. */
    abstract String url(Path folder);

    @BeforeAll
    void open(@TempDir Path folder) {
        open = OpenLedger.at(url(folder), folder);
        ledger = open.ledger();
    }

    @AfterAll
    void close() {
        open.close();
    }

    @BeforeEach
    void empty() {
        for (String table : List.of("claim_word", "block", "submission", "evaluation", "publication")) {
            open.jdbc().sql("delete from " + table).update();
        }
        open.jdbc().sql("update run_lock set owner = null, lease_until = null").update();
    }

    @Test
    void aSubmissionGetsANumberAndIsFoundAgain() {
        Submission received = ledger.submissions().receive(Samples.arrived("410600-鹤壁市/2020/小学.xlsx", "a"));

        assertThat(received.id()).isPositive();
        assertThat(received)
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(Samples.arrived("410600-鹤壁市/2020/小学.xlsx", "a"));
        assertThat(ledger.submissions().find(received.id())).contains(received);
        assertThat(ledger.submissions().find(received.path())).contains(received);
        assertThat(ledger.submissions().find("nothing")).isEmpty();
    }

    @Test
    void theSameSubmissionOfTheSameNightIsEnteredOnce() {
        Submission first = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));
        ledger.submissions().outcome(first.id(), Outcome.ACCEPTED, null);

        Submission again = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(ledger.submissions().list()).hasSize(1);
    }

    @Test
    void bytesThatComeBackAfterOthersAreANewSubmission() {
        Submission a = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));
        Submission b = ledger.submissions().receive(Samples.arrived("a.xlsx", "b"));
        ledger.submissions().supersede(a.id(), b.id());

        Submission back = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));

        assertThat(back.id()).isNotIn(a.id(), b.id());
        assertThat(back.outcome()).isEqualTo(Outcome.RECEIVED);
    }

    @Test
    void aNewerSubmissionSupersedesAndTheOlderKeepsItsContents() {
        Submission older = accepted("a.xlsx", "a", 3);
        Submission newer = accepted("a.xlsx", "b", 2);
        ledger.submissions().supersede(older.id(), newer.id());

        assertThat(ledger.submissions().current()).extracting(Submission::id).containsExactly(newer.id());
        assertThat(ledger.submissions().history("a.xlsx"))
                .extracting(Submission::outcome)
                .containsExactly(Outcome.SUPERSEDED, Outcome.ACCEPTED);
        assertThat(ledger.submissions().statements(older.id())).hasSize(3);
        assertThat(ledger.claims().all()).hasSize(2);
    }

    @Test
    void listsAreInTheOrderOfPathsWhateverTheStoresOrder() {
        List<String> paths = List.of("Z.xlsx", "a.xlsx", "a/b.xlsx", "a_b.xlsx", "郑.xlsx", "鹤.xlsx", "\uE000.xlsx");
        List<String> shuffled = new ArrayList<>(paths);
        Collections.reverse(shuffled);
        shuffled.forEach(path -> ledger.submissions().receive(Samples.arrived(path, path)));

        assertThat(ledger.submissions().current())
                .extracting(Submission::path)
                .isSortedAccordingTo(String::compareTo)
                .containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void listsCanBeLimitedToOutcomes() {
        Submission good = accepted("a.xlsx", "a", 1);
        Submission bad = ledger.submissions().receive(Samples.arrived("b.xlsx", "b"));
        ledger.submissions().outcome(bad.id(), Outcome.QUARANTINED, "缺少单位");

        assertThat(ledger.submissions().list(Outcome.ACCEPTED))
                .extracting(Submission::id)
                .containsExactly(good.id());
        assertThat(ledger.submissions().list(Outcome.QUARANTINED, Outcome.REJECTED))
                .extracting(Submission::reason)
                .containsExactly("缺少单位");
    }

    @Test
    void aReasonWithCharactersThatNoStoreTakesIsKeptReadable() {
        Submission odd = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));

        ledger.submissions().outcome(odd.id(), Outcome.QUARANTINED, "名\u0000称\uD842");

        assertThat(ledger.submissions().find(odd.id()).orElseThrow().reason()).isEqualTo("名\uFFFD称?");
    }

    @Test
    void whatIsSaidOfAnUnknownSubmissionIsRefused() {
        assertThatThrownBy(() -> ledger.submissions().outcome(987_654, Outcome.ACCEPTED, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.submissions().keep(Contents.unreadable(987_654, List.of(), "?")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theContentsOfASubmissionAreKeptWhole() {
        Submission submission = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));
        Contents rich = Samples.contents(submission, 700);
        Finding finding = Samples.finding(submission, "reading.odd");
        Contents contents = new Contents(
                submission.id(),
                rich.attribution(),
                rich.statements(),
                rich.claims(),
                List.of(finding),
                Outcome.ACCEPTED,
                null);

        ledger.submissions().keep(contents);

        assertThat(ledger.submissions().attribution(submission.id())).contains(Samples.attribution());
        assertThat(ledger.submissions().statements(submission.id())).containsExactlyElementsOf(contents.statements());
        assertThat(ledger.claims().all()).containsExactlyInAnyOrderElementsOf(contents.claims());
        assertThat(ledger.findings().of(submission.id())).containsExactly(finding);
        assertThat(ledger.submissions().find(submission.id()).orElseThrow().outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aRepeatReplacesAndNeverDoubles() {
        Submission submission = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));
        ledger.submissions().keep(Samples.contents(submission, 1_200));

        ledger.submissions().keep(Samples.contents(submission, 4));
        ledger.submissions().keep(Samples.contents(submission, 4));

        assertThat(ledger.submissions().statements(submission.id())).hasSize(4);
        assertThat(ledger.claims().all()).hasSize(4);
        assertThat(ledger.claims().ofYear(2020)).hasSize(4);
    }

    @Test
    void contentsThatCannotBeKeptLeaveNothingBehind() {
        Submission submission = accepted("a.xlsx", "a", 2);
        Claim broken = Samples.observation(submission, 1, "x".repeat(10), 2020);
        Contents contents = Samples.contents(submission, 5);
        List<Claim> claims = new ArrayList<>(contents.claims());
        claims.add(new Observation(broken.key(), broken.amount(), unwritable(broken.source())));

        assertThatThrownBy(() -> ledger.submissions()
                        .keep(new Contents(
                                submission.id(),
                                null,
                                contents.statements(),
                                claims,
                                List.of(),
                                Outcome.QUARANTINED,
                                "?")))
                .isInstanceOf(RuntimeException.class);

        assertThat(ledger.submissions().find(submission.id()).orElseThrow().outcome())
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(ledger.submissions().attribution(submission.id())).isPresent();
        assertThat(ledger.submissions().statements(submission.id())).hasSize(2);
        assertThat(ledger.claims().all()).hasSize(2);
    }

    @Test
    void severalPapersCanBeKeptAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Submission>> papers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String path = i + ".xlsx";
                papers.add(() -> accepted(path, path, 20));
            }
            for (Future<Submission> paper : threads.invokeAll(papers)) {
                assertThat(paper.get().outcome()).isEqualTo(Outcome.ACCEPTED);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(ledger.claims().ofYear(2020)).hasSize(800);
        assertThat(ledger.claims().all()).extracting(Claim::source).isSortedAccordingTo(Source.NATURAL);
    }

    @Test
    void claimsComeInTheOrderOfPathsAndPlaces() {
        accepted("b.xlsx", "b", 600);
        accepted("c.xlsx", "c", 3);
        accepted("a.xlsx", "a", 30);

        assertThat(ledger.claims().all()).hasSize(633).extracting(Claim::source).isSortedAccordingTo(Source.NATURAL);
    }

    @Test
    void claimsOfQuarantinedAndSupersededSubmissionsDoNotCount() {
        Submission quarantined = accepted("a.xlsx", "a", 2);
        ledger.submissions().outcome(quarantined.id(), Outcome.QUARANTINED, "?");
        accepted("b.xlsx", "b", 1);

        assertThat(ledger.claims().all())
                .extracting(claim -> claim.source().path())
                .containsExactly("b.xlsx");
        assertThat(ledger.claims().ofYear(2020)).hasSize(1);
        assertThat(ledger.claims().of(List.of(quarantined))).hasSize(2);
    }

    @Test
    void aQuestionFindsTheClaimsOfItsKeyOnly() {
        Submission submission = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));
        Claim asked = Samples.observation(submission, 3, "students", 2020);
        Claim otherYear = Samples.observation(submission, 4, "students", 2019);
        Claim otherIndicator = Samples.observation(submission, 5, "teachers", 2020);
        ledger.submissions()
                .keep(new Contents(
                        submission.id(),
                        null,
                        List.of(),
                        List.of(otherIndicator, otherYear, asked),
                        List.of(),
                        Outcome.ACCEPTED,
                        null));

        assertThat(ledger.claims().about(asked.key())).containsExactly(asked);
        assertThat(ledger.claims().about(asked.key().withRegion("999999"))).isEmpty();
        assertThat(ledger.claims().years()).containsExactly(2019, 2020);
        assertThat(ledger.claims().ofYear(2019)).containsExactly(otherYear);
        assertThat(ledger.claims().ofYear(1900)).isEmpty();
    }

    @Test
    void findingsOfThePapersThatStandComeByPath() {
        for (String path : List.of("b.xlsx", "a.xlsx")) {
            Submission submission = ledger.submissions().receive(Samples.arrived(path, path));
            ledger.submissions()
                    .keep(Contents.unreadable(
                            submission.id(), List.of(Samples.finding(submission, "reading.odd")), "?"));
        }

        assertThat(ledger.findings().current()).extracting(Finding::path).containsExactly("a.xlsx", "b.xlsx");
    }

    @Test
    void whatARunConcludedIsKeptAndReplaced() {
        Submission submission = accepted("a.xlsx", "a", 2);
        ledger.evaluations().keep(evaluation(FIRST, "f1", submission));
        Evaluation second = evaluation(FIRST.next(), "f2", submission);

        ledger.evaluations().keep(second);
        ledger.evaluations().keep(second);

        assertThat(ledger.evaluations().latest()).contains(FIRST.next());
        assertThat(ledger.evaluations().runs()).containsExactly(FIRST, FIRST.next());
        assertThat(ledger.evaluations().fingerprint(FIRST.next())).contains("f2");
        assertThat(ledger.evaluations().fingerprint(RunName.first(Samples.NIGHT.plusDays(1))))
                .isEmpty();
        assertThat(ledger.evaluations().submissions(FIRST))
                .extracting(Submission::id)
                .containsExactly(submission.id());
        assertThat(ledger.evaluations().figures(FIRST.next()))
                .hasSize(2)
                .isSortedAccordingTo(Comparator.comparing(Figure::key));
        Figure figure = second.figures().get(0);
        assertThat(ledger.evaluations().figure(FIRST, figure.key())).contains(figure);
        assertThat(ledger.findings().of(FIRST.next()))
                .isEqualTo(second.findings())
                .hasSize(1);
        assertThat(ledger.evaluations().verdicts(FIRST)).isEmpty();
    }

    @Test
    void theLatestEvaluationIsTheLastOneMade() {
        ledger.evaluations().keep(evaluation(FIRST, "f1"));
        RunName earlier = RunName.first(Samples.NIGHT.minusYears(1));
        ledger.evaluations().keep(evaluation(earlier, "f0"));

        assertThat(ledger.evaluations().latest()).contains(earlier);
    }

    @Test
    void whatARunPublishedIsKeptByName() {
        ledger.publications()
                .keep(FIRST, List.of(new Publication("2020/b.xlsx", Fingerprint.of("b")), publication("2019/a.xlsx")));
        ledger.publications().keep(FIRST, List.of(publication("2020/b.xlsx"), publication("2019/a.xlsx")));

        assertThat(ledger.publications().of(FIRST))
                .containsExactly(publication("2019/a.xlsx"), publication("2020/b.xlsx"));
        assertThat(ledger.publications().latest()).contains(FIRST);
        assertThat(ledger.publications().of(FIRST.next())).isEmpty();
    }

    @Test
    void aWordHasOneNumberWhoeverAsks() throws Exception {
        Dictionary another = OpenLedger.secondDictionary(open);
        Set<Long> ids = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> questions = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                Dictionary asked = i % 2 == 0 ? ledger.dictionary() : another;
                questions.add(() -> asked.id("indicator", "students_at_once"));
            }
            for (Future<Long> answer : threads.invokeAll(questions)) {
                ids.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(ids).hasSize(1);
        assertThat(ledger.dictionary().text(ids.iterator().next())).isEqualTo("students_at_once");
        assertThat(ledger.dictionary().find("region", "students_at_once")).isEmpty();
        assertThat(ledger.dictionary().id("region", "students_at_once")).isNotIn(ids);
        assertThatThrownBy(() -> ledger.dictionary().text(987_654)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordMayBeVeryLong() {
        String word = "长".repeat(20_000);

        assertThat(ledger.dictionary().text(ledger.dictionary().id("title", word)))
                .isEqualTo(word);
    }

    @Test
    void oneRunAtATimeHasTheLock() {
        assertThat(ledger.runLock().take("one")).isTrue();
        assertThat(ledger.runLock().take("two")).isFalse();
        assertThat(ledger.runLock().owner()).contains("one");
        assertThat(ledger.runLock().renew("one")).isTrue();
        assertThat(ledger.runLock().renew("two")).isFalse();

        ledger.runLock().free("two");
        assertThat(ledger.runLock().owner()).contains("one");
        ledger.runLock().free("one");
        assertThat(ledger.runLock().owner()).isEmpty();
        assertThat(ledger.runLock().take("two")).isTrue();
    }

    @Test
    void aLeaseThatIsOverGoesToWhoAsksNext() {
        ledger.runLock().take("dead");
        open.jdbc()
                .sql("update run_lock set lease_until = current_timestamp - interval '1' second")
                .update();

        assertThat(ledger.runLock().owner()).isEmpty();
        assertThat(ledger.runLock().take("living")).isTrue();
        assertThat(ledger.runLock().renew("dead")).isFalse();
    }

    @Test
    void aBlockThatIsDamagedIsToldInOneLine() {
        Submission submission = accepted("a.xlsx", "a", 2);
        open.jdbc().sql("update block set bytes = ?").param(new byte[] {9, 9}).update();

        assertThatThrownBy(
                        () -> ledger.submissions().statements(submission.id()).toList())
                .isInstanceOf(UnreadableStoreException.class)
                .hasMessageContaining("statements " + submission.id());
    }

    @Test
    void aBlockLongerThanARowIsKeptInPieces() {
        Submission submission = ledger.submissions().receive(Samples.arrived("a.xlsx", "a"));
        StringBuilder noise = new StringBuilder();
        Random random = new Random(1);
        random.ints(1_500_000, '一', '龥').forEach(noise::appendCodePoint);
        List<Finding> findings = List.of(Finding.about("a.xlsx", "reading.odd", Severity.NOTE, noise.toString()));

        ledger.submissions().keep(Contents.unreadable(submission.id(), findings, "?"));

        assertThat(ledger.findings().of(submission.id())).isEqualTo(findings);
    }

    private Submission accepted(String path, String content, int rows) {
        Submission submission = ledger.submissions().receive(Samples.arrived(path, content));
        ledger.submissions().keep(Samples.contents(submission, rows));
        return ledger.submissions().find(submission.id()).orElseThrow();
    }

    private static Evaluation evaluation(RunName run, String fingerprint, Submission... submissions) {
        List<Figure> figures = new ArrayList<>();
        for (Submission submission : submissions) {
            for (int row : List.of(9, 4)) {
                Observation chosen = (Observation) Samples.observation(submission, row, "students", 2020);
                figures.add(new Figure(chosen.key(), chosen, List.of(chosen)));
            }
        }
        List<Finding> findings = List.of(Finding.about("a.xlsx", "validation.odd", Severity.ERROR, "1"));
        return new Evaluation(run, fingerprint, List.of(submissions), findings, figures, List.of());
    }

    private static Publication publication(String name) {
        return new Publication(name, Fingerprint.of(name));
    }

    /** A source that no store can take, because it was never received. */
    private static Source unwritable(Source source) {
        return new Source(source.submission(), source.path(), source.genre(), null, null, source.origin());
    }
}
