package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.FileKind;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read again after the program or {@code jobs/} have changed, and what is not. */
class ReadAgainTest {

    private static final String FIRST = "410600-鹤壁市/2020/基本情况.csv";
    private static final String SECOND = "410602-鹤山区/2020/基本情况.csv";
    private static final String FORM = "学段,学校数（所）\n小学,%d\n";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void oneNightIsDone() {
        bureau = Bureau.in(folder).put(FIRST, FORM.formatted(10)).put(SECOND, FORM.formatted(20));
        assertThat(bureau.run().read()).isEqualTo(2);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whatOnlyConclusionsAreDrawnWithCausesNoReading() throws IOException {
        reopenedWith("targets/goals.csv");
        RunSummary next = bureau.run();
        assertThat(next.read()).isZero();
        assertThat(next.nothingChanged()).as("the conclusions are drawn anew").isFalse();
        assertThat(bureau.answer()).containsKey("2020/教育统计汇总-2020.xlsx");

        reopenedWith("catalogue/units.csv");
        assertThat(bureau.run().read()).isEqualTo(2);
    }

    @Test
    void aKindOfFileThatANewerProgramKnowsReachesWhatWasSetAside() {
        Submission unknown = find(FIRST);
        bureau.ledger().submissions().recognised(unknown.id(), FileKind.UNKNOWN);
        bureau.ledger().submissions().outcome(unknown.id(), Outcome.QUARANTINED, "");
        assertThat(bureau.run().read()).as("the same program knows no more").isZero();

        bureau.store()
                .sql("update BATCH_JOB_EXECUTION_PARAMS set PARAMETER_VALUE = 'older' where PARAMETER_NAME = 'reading'")
                .update();

        assertThat(bureau.run().read()).isEqualTo(2);
        assertThat(find(FIRST))
                .returns(Outcome.ACCEPTED, Submission::outcome)
                .returns(FileKind.CSV, Submission::kind)
                .returns(unknown.id(), Submission::id);
    }

    private Submission find(String path) {
        return bureau.ledger().submissions().find(path).orElseThrow();
    }

    private void reopenedWith(String file) throws IOException {
        Path edited = folder.resolve("jobs").resolve(file);
        Files.createDirectories(edited.getParent());
        Files.writeString(edited, Files.readString(Path.of("jobs").resolve(file)) + "# edited\n");
        bureau.close();
        bureau = Bureau.in(folder);
    }
}
