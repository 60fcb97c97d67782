package org.edustat.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Claim;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Outcome;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How what a submission contains is kept: whole, once, and exactly. */
interface ContentsSpecification extends InLedger {

    @Test
    default void theContentsOfASubmissionAreKeptWhole() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        Contents rich = Samples.contents(submission, 700);
        Finding finding = Samples.finding(submission, "reading.odd");
        Contents contents = new Contents(
                rich.attribution(),
                rich.entries(),
                List.of(),
                List.of(Samples.promise()),
                List.of(finding),
                Outcome.ACCEPTED,
                null,
                new DigitCount(7, 5, 1));

        ledger().submissions().keep(submission.id(), contents);

        assertThat(ledger().submissions().attribution(submission.id())).contains(Samples.attribution());
        assertThat(ledger().submissions().entries(submission.id())).containsExactlyElementsOf(contents.entries());
        assertThat(ledger().claims().ofPlaces()).containsExactlyElementsOf(contents.claims());
        assertThat(ledger().findings().of(submission.id())).containsExactly(finding);
        assertThat(ledger().promises().of(submission.id())).containsExactly(Samples.promise());
        assertThat(ledger().promises().current()).hasSize(1);
        assertThat(ledger().submissions().digits().get(submission.id())).isEqualTo(new DigitCount(7, 5, 1));
        assertThat(ledger().submissions().find(submission.id()).orElseThrow().outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    default void aRepeatReplacesAndNeverDoubles() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        ledger().submissions().keep(submission.id(), Samples.contents(submission, 1_200));

        ledger().submissions().keep(submission.id(), Samples.contents(submission, 4));
        ledger().submissions().keep(submission.id(), Samples.contents(submission, 4));

        assertThat(ledger().submissions().entries(submission.id())).hasSize(4);
        assertThat(ledger().claims().ofPlaces()).hasSize(4);
        assertThat(ledger().claims()
                        .about(Samples.observation(submission, 3, "students", 2020)
                                .key()))
                .hasSize(4);
    }

    @Test
    default void theTallyIsThatOfTheAcceptedPapersThatStand() {
        assertThat(ledger().submissions().tally()).isEqualTo(new Tally(0, 0, 0));
        Submission older = accepted("a.xlsx", "a", 3);
        Submission newer = accepted("a.xlsx", "b", 2);
        ledger().submissions().supersede(older.id(), newer.id());
        ledger().submissions().outcome(accepted("b.xlsx", "b", 5).id(), Outcome.QUARANTINED, "?");

        assertThat(ledger().submissions().tally().statements()).isEqualTo(2);
    }

    @Test
    default void contentsThatCannotBeKeptLeaveNothingBehind() {
        Submission submission = accepted("a.xlsx", "a", 2);
        Contents contents = Samples.contents(submission, 1_200);

        assertThatThrownBy(() -> ledger().submissions().keep(submission.id(), sink -> {
                    contents.pour(sink);
                    throw new IllegalStateException("the reading broke off");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ledger().submissions().find(submission.id()).orElseThrow().outcome())
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(ledger().submissions().attribution(submission.id())).isPresent();
        assertThat(ledger().submissions().entries(submission.id())).hasSize(2);
        assertThat(ledger().claims().ofPlaces()).hasSize(2);
    }

    @Test
    default void whatSchoolsAddUpToInPartsComesAsOneSum() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        SchoolSum part = SchoolSum.of((Observation) Samples.observation(submission, 3, "students", 2020, "一小"));
        SchoolSum rest = SchoolSum.of((Observation) Samples.observation(submission, 4, "students", 2020, "二小"));

        ledger().submissions().keep(submission.id(), sink -> {
            sink.sum(part);
            sink.sum(rest);
            return new Conclusion(Samples.attribution(), Outcome.ACCEPTED, null, DigitCount.NONE);
        });

        assertThat(ledger().claims().ofSchools(List.of(submission.id()))).containsExactly(part.plus(rest));
    }

    @Test
    default void claimsAboutSchoolsStandWithTheirStatementsAndAreFoundByTheirKey() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        Claim claim = Samples.observation(submission, 3, "students", 2020, "一小");

        ledger().submissions().keep(submission.id(), sink -> {
            sink.entry(new Entry(Samples.statement(3), claim));
            return new Conclusion(Samples.attribution(), Outcome.ACCEPTED, null, DigitCount.NONE);
        });

        assertThat(ledger().claims().ofPlaces()).isEmpty();
        assertThat(ledger().claims().about(claim.key())).containsExactly(claim);
        assertThat(ledger().submissions().tally()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    default void severalPapersCanBeKeptAtOnce() throws Exception {
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

        assertThat(ledger().claims().ofPlaces())
                .hasSize(800)
                .extracting(claim -> claim.source().path())
                .isSorted();
    }

    @Test
    default void findingsOfThePapersThatStandComeByPath() {
        for (String path : List.of("b.xlsx", "a.xlsx")) {
            Submission submission = ledger().submissions().receive(Samples.arrived(path, path));
            ledger().submissions()
                    .keep(
                            submission.id(),
                            Contents.unreadable(List.of(Samples.finding(submission, "reading.odd")), "?"));
        }

        assertThat(ledger().findings().current()).extracting(Finding::path).containsExactly("a.xlsx", "b.xlsx");
    }

    @Test
    default void aBlockThatIsDamagedIsToldInOneLine() {
        Submission submission = accepted("a.xlsx", "a", 2);
        open().jdbc().sql("update block set bytes = ?").param(new byte[] {9, 9}).update();

        assertThatThrownBy(() -> ledger().submissions().entries(submission.id()).toList())
                .isInstanceOf(UnreadableStoreException.class)
                .hasMessageContaining("entries " + submission.id());
    }

    @Test
    default void aBlockLongerThanARowIsKeptInPieces() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        StringBuilder noise = new StringBuilder();
        Random random = new Random(1);
        random.ints(1_500_000, '一', '龥').forEach(noise::appendCodePoint);
        List<Finding> findings = List.of(Finding.about("a.xlsx", "reading.odd", Severity.NOTE, noise.toString()));

        ledger().submissions().keep(submission.id(), Contents.unreadable(findings, "?"));

        assertThat(ledger().findings().of(submission.id())).isEqualTo(findings);
    }
}
