package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.LedgerFolder;
import org.edustat.ledger.RunName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RetentionTest {

    private static final String PATH = "410600-鹤壁市/2014/基本情况.csv";
    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";
    private static final String RULE = "what,years,why\ncontents,1,x\noriginals,1,x\nreleases,3,x\n";
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final List<Integer> NIGHTS = List.of(2014, 2015, 2020, 2021);

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void fourVersionsOfAFormCameInFourYears() throws IOException {
        rule(RULE);
        bureau = Bureau.in(folder);
        for (int version = 0; version < NIGHTS.size(); version++) {
            bureau.put(PATH, FORM.formatted(10 + version))
                    .with(bureau.settings().withDate(LocalDate.of(NIGHTS.get(version), 3, 1)))
                    .run();
        }
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whatIsOldSupersededAndNobodysEvidenceIsNamedAndStays() {
        List<Submission> versions = bureau.ledger().submissions().history(PATH);

        List<Spare> spare = bureau.retention().spare(DAY, ledger());

        assertThat(spare)
                .filteredOn(one -> one.what() != Spare.What.RELEASE)
                .extracting(one -> one.what() + " " + one.name())
                .as("the second version was in the release that stood when the three years began")
                .containsExactly(
                        "CONTENTS %d %s".formatted(versions.get(0).id(), PATH),
                        "ORIGINAL %d %s".formatted(versions.get(0).id(), PATH),
                        "CONCLUSIONS 2014-03-01");
        assertThat(spare)
                .filteredOn(one -> one.what() == Spare.What.RELEASE)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.name()).startsWith("2014-03-01 "))
                .allSatisfy(one -> assertThat(one.bytes()).isPositive());
        assertThat(bureau.retention().spare(DAY, ledger())).isEqualTo(spare);
        assertThat(entries(versions.get(0))).isPositive();
    }

    @Test
    void whatMayGoGoesAndEverythingElseIsAsItWas() {
        List<Submission> versions = bureau.ledger().submissions().history(PATH);
        Map<String, String> answer = bureau.answer();
        long figures = figures();

        List<Spare> gone = bureau.retention().clear(DAY, ledger());

        assertThat(gone).isNotEmpty();
        assertThat(bureau.retention().spare(DAY, ledger())).isEmpty();
        assertThat(versions).extracting(this::entries).element(0).isEqualTo(0L);
        assertThat(versions.subList(1, 4)).extracting(this::entries).doesNotContain(0L);
        assertThat(bureau.ledger().submissions().history(PATH)).hasSize(4);
        assertThat(bureau.ledger().submissions().attribution(versions.get(0).id()))
                .as("whose it was, and so that it came in time")
                .isPresent();
        assertThat(original(versions.get(0))).doesNotExist();
        assertThat(original(versions.get(1))).exists();
        assertThat(bureau.answer()).isEqualTo(answer);
        assertThat(figures()).isEqualTo(figures);
        for (int year : List.of(2015, 2020, 2021)) {
            RunName run = RunName.first(LocalDate.of(year, 3, 1));
            assertThat(bureau.releases().give(run, bureau.settings(), folder.resolve("as-of/" + year)))
                    .as("the release of " + year)
                    .isEmpty();
        }
        assertThat(bureau.ledger().publications().number(RunName.first(LocalDate.of(2021, 3, 1))))
                .as("releases keep their numbers")
                .isEqualTo(4);
        assertThat(bureau.run().nothingChanged()).isTrue();
    }

    @Test
    void theNightGoesOnAfterwardsAndWhatIsNeededComesBack() {
        bureau.retention().clear(DAY, ledger());
        List<Submission> versions = bureau.ledger().submissions().history(PATH);

        bureau.decisions().reject(versions.get(3).id(), "数字有误");
        bureau.run();

        assertThat(bureau.ledger().submissions().find(PATH)).contains(accepted(versions.get(2)));
        assertThat(bureau.put(PATH, FORM.formatted(10)).run().submissions(Outcome.ACCEPTED))
                .as("the bytes of the first version may come again")
                .isEqualTo(1);
        assertThat(original(versions.get(0))).exists();
    }

    @Test
    void anOriginalThatAnotherPaperHasTooStays() {
        bureau.put("410600-鹤壁市/2014/副本.csv", FORM.formatted(10)).run();

        assertThat(bureau.retention().spare(DAY, ledger()))
                .extracting(Spare::what)
                .contains(Spare.What.CONTENTS)
                .doesNotContain(Spare.What.ORIGINAL);
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedWithItsLine() throws IOException {
        rule("what,years,why\ncontents,0,x\n");
        assertThatThrownBy(() -> bureau.retention().spare(DAY, ledger()))
                .isInstanceOf(UnusableJobException.class)
                .hasMessageContaining("jobs/retention.csv:2");
        rule("what,years,why\ncontents,1,x\noriginals,1,x\n");
        assertThatThrownBy(() -> bureau.retention().clear(DAY, ledger()))
                .isInstanceOf(UnusableJobException.class)
                .hasMessageContaining("releases");
    }

    private void rule(String text) throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/retention.csv"), text);
    }

    private LedgerFolder ledger() {
        return bureau.settings().ledger();
    }

    private Path original(Submission one) {
        return ledger().originals().place(one.sha256());
    }

    private long entries(Submission one) {
        return bureau.ledger().submissions().entries(one.id()).count();
    }

    private long figures() {
        return bureau.ledger().evaluations().latest().stream()
                .flatMap(bureau.ledger().evaluations()::figures)
                .count();
    }

    private static Submission accepted(Submission one) {
        return new Submission(
                one.id(),
                one.path(),
                one.sha256(),
                one.size(),
                one.kind(),
                one.received(),
                Outcome.ACCEPTED,
                one.reason());
    }
}
