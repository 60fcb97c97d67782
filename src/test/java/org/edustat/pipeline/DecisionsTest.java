package org.edustat.pipeline;

import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecisionsTest {

    private static final String PATH = "410600-鹤壁市/2020/基本情况.csv";
    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";
    private static final String NOBODYS = "学段,学校数（所）\n小学,%d\n";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void open() {
        bureau = Bureau.in(folder);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whatIsRejectedStaysOutUntilItsBytesChangeAndWhatItReplacedComesBack() {
        bureau.put(PATH, FORM.formatted(10)).run();
        bureau.put(PATH, FORM.formatted(11)).run();
        Submission newer = find(PATH);
        bureau.decisions().reject(newer.id(), " 数字有误 13812345678 ");
        assertThat(submission(newer.id()).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(submission(newer.id()).reason()).startsWith("数字有误").doesNotContain("13812345678");

        RunSummary next = bureau.run();
        assertThat(next.submissions(Outcome.REJECTED)).isEqualTo(1);
        assertThat(next.submissions(Outcome.ACCEPTED)).isEqualTo(1);
        assertThat(next.read()).as("the one that comes back").isEqualTo(1);
        assertThat(find(PATH).id()).isLessThan(newer.id());
        assertThat(bureau.run().nothingChanged()).isTrue();

        bureau.put(PATH, FORM.formatted(12)).run();
        assertThat(find(PATH).id()).isGreaterThan(newer.id());
        bureau.put(PATH, FORM.formatted(11));
        assertThat(bureau.run().read()).as("rejected bytes stay rejected").isZero();
        bureau.decisions().release(newer.id(), null, null);
        bureau.run();
        assertThat(find(PATH).sha256()).as("a rejection can be taken back").isEqualTo(newer.sha256());
    }

    @Test
    void whatSaysNowhereWhoseItIsIsReadAgainForTheRegionThatTheOperatorNames() {
        bureau.put("报表.csv", NOBODYS.formatted(10)).run();
        Submission aside = find("报表.csv");
        assertThat(aside.outcome()).isEqualTo(Outcome.QUARANTINED);
        refused(() -> bureau.decisions().release(aside.id(), null, null), "--region");
        refused(() -> bureau.decisions().release(aside.id(), "999999", null), "999999");
        refused(() -> bureau.decisions().release(aside.id(), "410600", 20200), "20200");

        bureau.decisions().release(aside.id(), "410600", 2020);
        RunSummary night = bureau.run();
        assertThat(night.read()).isEqualTo(1);
        assertThat(night.observations()).isPositive();
        assertThat(find("报表.csv").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(rules()).contains("pipeline.released");
        assertThat(bureau.ledger()
                        .evaluations()
                        .figures(bureau.ledger().evaluations().latest().orElseThrow()))
                .anyMatch(figure -> figure.key().notation().equals("410600/schools/2020;stage=primary"));
        assertThat(bureau.run().nothingChanged()).isTrue();

        bureau.put("报表.csv", NOBODYS.formatted(11)).run();
        assertThat(find("报表.csv").outcome())
                .as("the place stays remembered, the year does not")
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(rules()).contains("pipeline.released_before");
        assertThat(bureau.ledger()
                        .submissions()
                        .attribution(find("报表.csv").id())
                        .orElseThrow()
                        .period())
                .isNull();
    }

    @Test
    void whatTheProgramFailedAtOnceIsReadOnceMore() {
        bureau.put(PATH, FORM.formatted(10)).run();
        Submission failed = find(PATH);
        bureau.ledger()
                .submissions()
                .keep(failed.id(), SubmissionDesk.brokenOff(failed, new IllegalStateException(), Messages.chinese()));
        assertThat(bureau.run().read()).isZero();
        assertThat(find(PATH).outcome()).isEqualTo(Outcome.QUARANTINED);

        bureau.decisions().release(failed.id(), null, null);

        assertThat(bureau.run().read()).isEqualTo(1);
        assertThat(find(PATH).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whatCannotBeDecidedIsRefusedWithTheReason() {
        bureau.put(PATH, FORM.formatted(10)).put("410600-鹤壁市/2020/空.csv", "").run();
        refused(() -> bureau.decisions().reject(99, "不存在"), "99");
        refused(() -> bureau.decisions().reject(find(PATH).id(), " "), "--why");
        refused(() -> bureau.decisions().release(find(PATH).id(), "410600", null), "无需放行");
        refused(() -> bureau.decisions().release(find("410600-鹤壁市/2020/空.csv").id(), "410600", null), "读不出来");
        bureau.put(PATH, FORM.formatted(11));
        long old = find(PATH).id();
        bureau.run();
        refused(() -> bureau.decisions().reject(old, "旧"), "新版本");
    }

    @Test
    void aRunThatGoesOnPassesOverWhatWasRejectedMeanwhile() {
        bureau.put(PATH, FORM.formatted(10)).put("410602-鹤山区/2020/基本情况.csv", FORM.formatted(11));
        bureau.runs().run(bureau.settings().withThreads(1), new Progress() {
            @Override
            public void submissions(int done, int total) {
                if (done == 1) {
                    throw new OutOfMemoryError("no memory left");
                }
            }
        });
        Submission waiting =
                bureau.ledger().submissions().list(Outcome.RECEIVED).get(0);
        bureau.decisions().reject(waiting.id(), "重复");
        RunSummary whole = bureau.run();
        assertThat(whole.succeeded()).as(whole.failure()).isTrue();
        assertThat(submission(waiting.id()).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(whole.submissions(Outcome.ACCEPTED)).isEqualTo(1);
    }

    private static void refused(ThrowingCallable decision, String why) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        DecisionRefusedException.class,
                        refused -> assertThat(refused.text(Messages.chinese())).contains(why));
    }

    private List<String> rules() {
        return bureau.ledger().findings().current().map(Finding::rule).toList();
    }

    private Submission find(String path) {
        return bureau.ledger().submissions().find(path).orElseThrow();
    }

    private Submission submission(long id) {
        return bureau.ledger().submissions().find(id).orElseThrow();
    }
}
