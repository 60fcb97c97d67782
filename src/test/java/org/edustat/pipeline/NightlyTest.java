package org.edustat.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Outcome;
import org.edustat.reporting.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class NightlyTest {

    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void threePapersLieInTheInbox() {
        bureau = Bureau.in(folder);
        bureau.put("410600-鹤壁市/2020/基本情况.csv", FORM.formatted(10));
        bureau.put("410602-鹤山区/2020/基本情况.csv", FORM.formatted(11));
        bureau.put("410603-山城区/2021/基本情况.csv", FORM.formatted(12));
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void aNightReadsEverythingAndPublishesIt() {
        RunSummary night = bureau.run();
        assertThat(night.failure()).isEmpty();
        assertThat(night.succeeded()).isTrue();
        assertThat(night.attempt()).isEqualTo(1);
        assertThat(night.read()).isEqualTo(3);
        assertThat(night.submissions(Outcome.ACCEPTED)).isEqualTo(3);
        assertThat(night.nothingChanged()).isFalse();
        assertThat(night.workbooks()).isNotEmpty().allMatch(Files::isRegularFile);
    }

    @Test
    void workbooksThatAreTooManyToBeWrittenAreNamed() {
        ReportSettings usual = ReportSettings.usual();
        RunSummary night = bureau.with(bureau.settings()
                        .withReports(
                                new ReportSettings(EnumSet.of(Scope.Kind.DISTRICTS), 0, usual.also(), usual.release())))
                .run();
        assertThat(night.succeeded()).isTrue();
        assertThat(night.leftOut()).contains("0 份", "workbooks_at_most");
        assertThat(bureau.runs().show(night.run()).steps())
                .filteredOn(step -> step.name().equals(NightlyJob.REPORT))
                .allSatisfy(step -> assertThat(step.failure()).isEqualTo(night.leftOut()));
    }

    @Test
    void aSecondRunWithNothingNewReadsNothingAndSaysSo() {
        RunSummary first = bureau.run();
        var before = bureau.answer();
        RunSummary again = bureau.run();
        assertThat(again.succeeded()).isTrue();
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.read()).isZero();
        assertThat(again.submissions(Outcome.UNCHANGED)).isEqualTo(3);
        assertThat(again.nothingChanged()).isTrue();
        assertThat(again.statements()).isEqualTo(first.statements()).isPositive();
        assertThat(again.observations()).isEqualTo(first.observations()).isPositive();
        assertThat(again.workbooks()).isNotEmpty();
        assertThat(bureau.answer()).isEqualTo(before);
    }

    @Test
    void anotherDateIsEvaluatedAnewButNothingIsReadAgain() {
        bureau.run();
        RunSummary next = bureau.with(bureau.settings().withDate(Bureau.NIGHT.plusDays(1)))
                .run();
        assertThat(next.attempt()).isEqualTo(1);
        assertThat(next.read()).isZero();
        assertThat(next.succeeded()).isTrue();
        assertThat(next.nothingChanged()).isFalse();
    }

    @Test
    void aChangedFileIsTheOnlyOneThatIsReadAgain() {
        bureau.run();
        var before = bureau.answer();
        bureau.put("410600-鹤壁市/2020/基本情况.csv", FORM.formatted(99));
        RunSummary second = bureau.run();
        assertThat(second.read()).isEqualTo(1);
        assertThat(second.submissions(Outcome.SUPERSEDED)).isEqualTo(1);
        assertThat(second.submissions(Outcome.ACCEPTED)).isEqualTo(3);
        assertThat(bureau.answer()).isNotEqualTo(before);
    }

    @Test
    void whatWasRemovedFromTheOutputIsPublishedAgain() throws Exception {
        RunSummary first = bureau.run();
        var before = bureau.answer();
        Files.delete(first.workbooks().get(0));
        assertThat(bureau.run().nothingChanged()).isFalse();
        assertThat(bureau.answer()).isEqualTo(before);
    }

    @Test
    void aPaperWithoutARegionIsSetAsideWithTheWayOut() {
        bureau.put("通知.txt", "全区共有学校12所。\n");
        RunSummary night = bureau.run();
        assertThat(night.succeeded()).isTrue();
        assertThat(night.submissions(Outcome.QUARANTINED)).isEqualTo(1);
        assertThat(bureau.ledger().submissions().list(Outcome.QUARANTINED))
                .singleElement()
                .satisfies(aside -> assertThat(aside.reason()).contains("410600-鹤壁市"));
        assertThat(night.needsAttention()).isTrue();
    }

    @Test
    void anEmptyInboxIsAGoodNight(@TempDir Path elsewhere) {
        RunSummary night = bureau.with(bureau.settings().withInput(elsewhere)).run();
        assertThat(night.failure()).isEmpty();
        assertThat(night.succeeded()).isTrue();
        assertThat(night.read()).isZero();
    }

    @Test
    void theBookOfRunsShowsStepsAndBundles() {
        RunSummary night = bureau.run();
        assertThat(bureau.runs().list()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(night.run());
            assertThat(entry.state()).isEqualTo(RunState.COMPLETED);
            assertThat(entry.date()).isEqualTo(Bureau.NIGHT);
        });
        RunDetail detail = bureau.runs().show(night.run());
        assertThat(detail.steps())
                .filteredOn(step -> !step.isBundle())
                .extracting(RunDetail.Step::name)
                .containsExactly("receive", "read", "consolidate", "report", "deliver", "mail");
        assertThat(detail.steps())
                .filteredOn(RunDetail.Step::isBundle)
                .extracting(RunDetail.Step::done)
                .containsExactlyInAnyOrder(2L, 1L);
    }
}
