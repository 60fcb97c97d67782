package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.intake.Packing;

import static org.assertj.core.api.Assertions.assertThat;

/** Archives in the inbox: what they cost, and what becomes of them. */
class ArchiveNightTest {

    private static final String NAME = "410600-鹤壁市-2020年报送.zip";
    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";
    private static final String REPORT = "2020年，全市新增学位%d个。\n";

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
    void membersWithoutARegionHaveThatOfTheirArchive() throws IOException {
        put(packing(10, 500).bytes());
        RunSummary night = bureau.run();

        assertThat(night.failure()).isEmpty();
        assertThat(night.submissions(Outcome.ACCEPTED)).isEqualTo(2);
        assertThat(standing(Outcome.ACCEPTED)).containsExactly(NAME + "/初等/基本情况.csv", NAME + "/情况.txt");
        assertThat(bureau.ledger().claims().all()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.key().region()).isEqualTo("410600");
            assertThat(claim.key().period().workbookYear()).isEqualTo(2020);
        });
    }

    @Test
    void anArchiveThatWasPackedAnewCostsNothingAndAChangedMemberCostsItself() throws IOException {
        put(packing(10, 500).bytes());
        bureau.run();
        put(new Packing()
                .with("情况.txt", REPORT.formatted(500))
                .with("空/", "")
                .with("初等/基本情况.csv", FORM.formatted(10))
                .bytes());
        RunSummary same = bureau.run();
        assertThat(same.read()).isZero();
        assertThat(same.nothingChanged()).isTrue();
        assertThat(same.submissions(Outcome.UNCHANGED)).isEqualTo(2);

        put(packing(11, 500).bytes());
        RunSummary changed = bureau.run();
        assertThat(changed.read()).isEqualTo(1);
        assertThat(changed.submissions(Outcome.SUPERSEDED)).isEqualTo(1);
        assertThat(standing(Outcome.ACCEPTED)).hasSize(2);
    }

    @Test
    void anArchiveInTroubleIsSetAsideUntilItComesAnew() throws IOException {
        byte[] archive = packing(10, 500).bytes();
        put(Packing.locked(archive));
        RunSummary night = bureau.run();
        assertThat(night.succeeded()).isTrue();
        assertThat(bureau.ledger().submissions().list(Outcome.QUARANTINED))
                .singleElement()
                .satisfies(aside -> {
                    assertThat(aside.path()).isEqualTo(NAME);
                    assertThat(aside.reason()).contains("密码");
                });
        assertThat(bureau.run().read()).isZero();
        assertThat(standing(Outcome.QUARANTINED)).containsExactly(NAME);

        put(archive);
        RunSummary mended = bureau.run();
        assertThat(mended.submissions(Outcome.QUARANTINED)).isZero();
        assertThat(mended.submissions(Outcome.ACCEPTED)).isEqualTo(2);
    }

    @Test
    void anArchiveThatIsSpoiledLaterLeavesItsMembersStanding() throws IOException {
        byte[] archive = packing(10, 500).bytes();
        put(archive);
        bureau.run();
        put(Packing.locked(archive));
        RunSummary spoiled = bureau.run();

        assertThat(spoiled.submissions(Outcome.ACCEPTED)).isEqualTo(2);
        assertThat(standing(Outcome.QUARANTINED)).containsExactly(NAME);
        put(archive);
        assertThat(bureau.run().submissions(Outcome.QUARANTINED)).isZero();
    }

    private static Packing packing(int schools, int places) {
        return new Packing().with("初等/基本情况.csv", FORM.formatted(schools)).with("情况.txt", REPORT.formatted(places));
    }

    private void put(byte[] archive) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.write(folder.resolve("input").resolve(NAME), archive);
    }

    private List<String> standing(Outcome outcome) {
        return bureau.ledger().submissions().list(outcome).stream()
                .map(Submission::path)
                .toList();
    }
}
