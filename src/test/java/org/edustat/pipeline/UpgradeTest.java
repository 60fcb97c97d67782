package org.edustat.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Key;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.RunName;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A ledger as the version with nine migrations wrote it, in three nights with a resubmission, a decision and an
 * account, is opened by this version. A new version of the tables gets a backup of the one before here.
 */
class UpgradeTest {

    private static final String FORM = "410600-鹤壁市/2020/统计表.csv";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void theLedgerOfTheReleaseBeforeIsOpened() throws IOException {
        Path ledger = folder.resolve("output/.ledger");
        try (ZipInputStream zip = new ZipInputStream(backup())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = ledger.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        Files.createDirectories(folder.resolve("input"));
        bureau = Bureau.in(folder);
    }

    private static InputStream backup() {
        return Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("/upgrade/ledger-9.zip"));
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void everythingThatWasKnownIsKnown() {
        assertThat(bureau.runs().list())
                .hasSize(3)
                .allSatisfy(run -> assertThat(run.state()).isEqualTo(RunState.COMPLETED));
        assertThat(bureau.ledger().submissions().history(FORM))
                .extracting(Submission::outcome)
                .containsExactly(Outcome.SUPERSEDED, Outcome.ACCEPTED);
        assertThat(bureau.ledger().submissions().cleared()).isEmpty();
        assertThat(students("2021-03-01")).isEqualTo("120000");
        assertThat(students("2021-05-01")).isEqualTo("120500");
        assertThat(bureau.ledger().accounts().find("boss")).isPresent();
        assertThat(bureau.ledger().journal().newest(0, 10))
                .extracting(deed -> deed.what())
                .contains("submission.release", "account.add");
    }

    @Test
    void anEarlierReleaseIsGivenByteForByte() {
        for (String night : new String[] {"2021-03-01", "2021-04-01", "2021-05-01"}) {
            assertThat(bureau.releases().give(RunName.parse(night), bureau.settings(), folder.resolve(night)))
                    .isEmpty();
            assertThat(folder.resolve(night).resolve("2020/教育统计汇总-2020.xlsx")).isNotEmptyFile();
        }
    }

    @Test
    void theNextNightGoesOnFromIt() {
        RunSummary next = bureau.put(FORM, "学段,学校数（所）,在校生数（人）\n小学,322,121000\n初中,90,61000\n")
                .with(bureau.settings().withDate(LocalDate.of(2021, 6, 1)))
                .run();

        assertThat(next.succeeded()).isTrue();
        assertThat(students("2021-06-01")).isEqualTo("121000");
        assertThat(bureau.ledger().submissions().history(FORM)).hasSize(3);
        assertThat(bureau.ledger().publications().number(RunName.parse("2021-06-01")))
                .isEqualTo(4);
    }

    private String students(String night) {
        return bureau.ledger()
                .evaluations()
                .figure(RunName.parse(night), Key.parse("410600/students/2020;stage=primary"))
                .map(figure -> String.valueOf(figure.chosen().amount().value()))
                .orElse("none");
    }
}
