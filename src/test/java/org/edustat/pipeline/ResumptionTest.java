package org.edustat.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResumptionTest {

    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";
    private static final int PAPERS = 7;

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbed;

    private Bureau bureau;

    @BeforeEach
    void sevenPapersLieInTheInbox() {
        bureau = Bureau.in(folder);
        fill(bureau);
    }

    private static void fill(Bureau bureau) {
        for (int paper = 1; paper <= PAPERS; paper++) {
            bureau.put("410600-鹤壁市/202%d/%d.csv".formatted(paper % 2, paper), FORM.formatted(paper));
        }
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void aRunThatBrokeOffGoesOnWhereItWasAndEndsAsIfNothingHadHappened() {
        RunSummary broken = bureau.runs().run(bureau.settings().withThreads(1), new OutOfMemoryAfter(3));
        assertThat(broken.state()).isEqualTo(RunState.FAILED);
        assertThat(broken.failure()).contains("no memory");
        List<Boolean> resumed = new ArrayList<>();
        RunSummary whole = bureau.runs().run(bureau.settings().withThreads(1), new Progress() {
            @Override
            public void began(long run, boolean again) {
                resumed.add(again);
            }
        });
        assertThat(resumed).containsExactly(true);
        assertThat(whole.succeeded()).isTrue();
        assertThat(whole.attempt()).isEqualTo(broken.attempt());
        assertThat(whole.read()).isEqualTo(PAPERS);
        assertThat(whole.submissions(Outcome.ACCEPTED)).isEqualTo(PAPERS);
        assertThat(bureau.answer()).isEqualTo(answerOfAQuietNight(1));
    }

    @Test
    void theListOfPapersIsFrozenWhenTheyAreReceived() {
        bureau.runs().run(bureau.settings().withThreads(1), new OutOfMemoryAfter(3));
        bureau.put("410600-鹤壁市/2020/late.csv", FORM.formatted(99));
        List<Integer> totals = Collections.synchronizedList(new ArrayList<>());
        RunSummary next = bureau.runs().run(bureau.settings(), new Progress() {
            @Override
            public void submissions(int done, int total) {
                totals.add(total);
            }
        });
        assertThat(totals).startsWith(PAPERS).endsWith(1);
        assertThat(next.attempt())
                .as("what came later is read by the next attempt")
                .isEqualTo(2);
        assertThat(next.submissions(Outcome.ACCEPTED)).isEqualTo(PAPERS + 1);
    }

    @Test
    void aStoppedRunGoesOnByItsNumber() {
        RunSummary stopped = bureau.runs().run(bureau.settings().withThreads(1), new StopAfter(2));
        assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
        RunSummary whole = bureau.runs().restart(stopped.run(), Progress.NONE);
        assertThat(whole.succeeded()).isTrue();
        assertThat(whole.read()).isEqualTo(PAPERS);
        assertThat(bureau.answer()).isEqualTo(answerOfAQuietNight(1));
    }

    @Test
    void aDeadRunCannotBeStoppedAndSaysWhatToDo() {
        long dead = runThatBreaksOff();
        leave("STARTED", dead);
        assertThatThrownBy(() -> bureau.runs().stop(dead))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("jobs recover");
        assertThat(bureau.runs().recover()).containsExactly(dead);
        assertThat(bureau.runs().restart(dead, Progress.NONE).succeeded()).isTrue();
    }

    @Test
    void stepsThatAnEndedRunLeftOpenAreClosedByRecovery() {
        long stopped = runThatBreaksOff();
        leave("STOPPED", stopped);
        assertThat(bureau.runs().recover()).containsExactly(stopped);
        assertThat(bureau.runs().recover()).as("nothing is left to mend").isEmpty();
        RunSummary whole = bureau.runs().restart(stopped, Progress.NONE);
        assertThat(whole.succeeded()).isTrue();
        assertThat(bureau.answer()).isEqualTo(answerOfAQuietNight(1));
    }

    private long runThatBreaksOff() {
        return bureau.runs()
                .run(bureau.settings().withThreads(1), new OutOfMemoryAfter(3))
                .run();
    }

    /** As a killed process leaves the store: the steps that it had in hand stay under way. */
    private void leave(String status, long run) {
        bureau.store()
                .sql("update BATCH_STEP_EXECUTION set STATUS = 'STARTED', END_TIME = null"
                        + " where STATUS = 'FAILED' and JOB_EXECUTION_ID = ?")
                .param(run)
                .update();
        bureau.store()
                .sql("update BATCH_JOB_EXECUTION set STATUS = ?, EXIT_CODE = ? where JOB_EXECUTION_ID = ?")
                .params(status, status, run)
                .update();
    }

    @Test
    void theNewestRunsAreToldWithoutTheOthers() {
        runThatBreaksOff();
        assertThat(bureau.runs().lastGood()).isEmpty();
        bureau.run();
        for (int late = 1; late <= PAPERS; late++) {
            bureau.put("410600-鹤壁市/2020/late%d.csv".formatted(late), FORM.formatted(90 + late));
        }
        runThatBreaksOff();

        List<RunEntry> all = bureau.runs().list();
        assertThat(all).hasSize(3);
        assertThat(bureau.runs().newest(2)).isEqualTo(all.subList(0, 2));
        assertThat(bureau.runs().newest(1).get(0).failure()).contains("no memory");
        assertThat(bureau.runs().lastGood()).hasValue(all.get(1));
    }

    @Test
    void oneThreadOrManyGiveTheSameBytes() {
        bureau.run();
        assertThat(bureau.answer()).isEqualTo(answerOfAQuietNight(4));
    }

    @Test
    void aCompletedRunCannotGoOn() {
        long done = bureau.run().run();
        assertThatThrownBy(() -> bureau.runs().restart(done, Progress.NONE)).isInstanceOf(RunRefusedException.class);
        assertThatThrownBy(() -> bureau.runs().stop(done)).isInstanceOf(RunRefusedException.class);
        assertThatThrownBy(() -> bureau.runs().show(done + 1)).isInstanceOf(UnknownRunException.class);
    }

    @Test
    void aRunOfAnotherCatalogueIsGivenUpAndEverythingReadAnew() throws Exception {
        bureau.runs().run(bureau.settings().withThreads(1), new OutOfMemoryAfter(3));
        bureau.close();
        Files.createDirectories(folder.resolve("jobs/layouts"));
        Files.writeString(folder.resolve("jobs/layouts/remark.txt"), "changed");
        bureau = Bureau.in(folder);
        RunSummary anew = bureau.run();
        assertThat(anew.attempt()).isEqualTo(2);
        assertThat(anew.read()).isEqualTo(PAPERS);
        assertThat(bureau.runs().list()).extracting(RunEntry::state).contains(RunState.ABANDONED);
        assertThat(bureau.run().nothingChanged()).isTrue();
    }

    @Test
    void whileARunIsAliveAnotherOneIsRefusedWithItsNumber() {
        List<Throwable> refused = Collections.synchronizedList(new ArrayList<>());
        RunSummary first = bureau.runs().run(bureau.settings(), new Progress() {
            @Override
            public void step(String name) {
                if (name.equals("consolidate")) {
                    try {
                        bureau.run();
                    } catch (RunUnderWayException underWay) {
                        refused.add(underWay);
                    }
                }
            }
        });
        assertThat(first.succeeded()).isTrue();
        assertThat(refused)
                .singleElement()
                .satisfies(underWay ->
                        assertThat(((RunUnderWayException) underWay).runs()).containsExactly(first.run()));
    }

    @Test
    void aPaperAtWhichTheProgramFailsIsSetAsideAndTheOthersGoOn() throws Exception {
        bureau.runs().run(bureau.settings().withThreads(1), new OutOfMemoryAfter(3));
        Path lost = lastOriginal();
        lost.getParent().toFile().setWritable(true);
        Files.delete(lost);
        RunSummary night = bureau.run();
        assertThat(night.failure()).isEmpty();
        assertThat(night.succeeded()).isTrue();
        assertThat(night.submissions(Outcome.QUARANTINED)).isEqualTo(1);
        assertThat(night.submissions(Outcome.ACCEPTED)).isEqualTo(PAPERS - 1);
    }

    private Path lastOriginal() {
        String sha256 = Published.sha256(folder.resolve("input/410600-鹤壁市/2021/%d.csv".formatted(PAPERS)));
        return Reception.originals(bureau.settings()).find(sha256);
    }

    private Map<String, String> answerOfAQuietNight(int threads) {
        try (Bureau quiet = Bureau.in(undisturbed)) {
            fill(quiet);
            quiet.runs().run(quiet.settings().withThreads(threads).withBundle(3), Progress.NONE);
            return quiet.answer();
        }
    }

    /** As if the machine had no memory left once so many submissions were written. */
    private record OutOfMemoryAfter(int submissions) implements Progress {

        @Override
        public void submissions(int done, int total) {
            if (done >= submissions && done < total) {
                throw new OutOfMemoryError("no memory left");
            }
        }
    }

    /** An operator who stops the run when so many submissions are done. */
    private final class StopAfter implements Progress {

        private final int submissions;
        private long run;

        private StopAfter(int submissions) {
            this.submissions = submissions;
        }

        @Override
        public void began(long began, boolean resumed) {
            run = began;
        }

        @Override
        public void submissions(int done, int total) {
            if (done == submissions) {
                bureau.runs().stop(run);
            }
        }
    }
}
