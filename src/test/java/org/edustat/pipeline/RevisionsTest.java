package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Amount;
import org.edustat.concept.Genre;
import org.edustat.ledger.RunName;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionsTest {

    private static final String FORM = "410621-浚县/2020/在校生.csv";
    private static final String SCHOOLS = "410621-浚县/2020/学校一览表.csv";
    private static final RunName FIRST = RunName.first(Bureau.NIGHT);

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void open() {
        bureau = Bureau.in(folder).put(FORM, form(3000, 200)).put("410622-淇县/2020/在校生.csv", form(1000, 100));
        bureau.run();
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    private static String form(int students, int teachers) {
        return "指标,小学\n在校生数（人）,%d\n专任教师数（人）,%d\n".formatted(students, teachers);
    }

    @Test
    void nothingHasChangedSinceTheLastRun() {
        assertThat(changes(FIRST)).isEmpty();
    }

    @Test
    void aResubmissionIsNamedForTheFigureThatItMovedAndForTheTotalAboveIt() {
        bureau.put(FORM, form(3300, 200)).run();

        assertThat(changes(FIRST))
                .contains("410621/students/2020;stage=primary 3000 -> 3300 resubmission " + FORM)
                .contains(
                        "410600/students/2020;stage=primary 4000 -> 4300 resubmission 410621/students/2020;stage=primary")
                .hasSize(2);
    }

    @Test
    void aNewPaperIsNamedForWhatItBrings() {
        bureau.put("410611-淇滨区/2020/在校生.csv", form(500, 50)).run();

        assertThat(changes(FIRST))
                .contains("410611/students/2020;stage=primary - -> 500 new_paper 410611-淇滨区/2020/在校生.csv");
    }

    @Test
    void aRejectedPaperIsADecision() {
        long form = bureau.ledger().submissions().find(FORM).orElseThrow().id();
        bureau.decisions().reject(form, "印章不全");
        bureau.run();

        assertThat(changes(FIRST)).contains("410621/students/2020;stage=primary 3000 -> - decision " + FORM);
    }

    @Test
    void anotherOrderOfPrecedenceIsNamed() {
        bureau.put("410621-浚县/2020/公报.txt", "浚县2020年教育事业统计公报\n2020年全县小学在校生3100人。\n")
                .run();
        RunName before = bureau.ledger().evaluations().latest().orElseThrow();
        NightlySettings usual = bureau.settings();
        bureau.with(new NightlySettings(
                        usual.input(),
                        usual.output(),
                        usual.store(),
                        usual.date(),
                        usual.years(),
                        usual.language(),
                        List.of(Genre.BULLETIN, Genre.FORM),
                        usual.threads(),
                        usual.bundle()))
                .run();

        assertThat(changes(before))
                .anyMatch(change -> change.startsWith(
                        "410621/students/2020;stage=primary 3000 -> 3100 settings 410621-浚县/2020/公报.txt"));
    }

    @Test
    void anEarlierReleaseIsGivenAgainByteForByteWithItsManifest() throws IOException {
        Map<String, String> then = bureau.answer();
        bureau.put(FORM, form(3300, 200)).run();

        assertThat(give(FIRST)).isEqualTo(then);
        assertThat(bureau.answer()).isNotEqualTo(then);
    }

    @Test
    void whereTheArchiveWasClearedTheSameProgramWritesTheReleaseAnew() throws IOException {
        Map<String, String> then = bureau.answer();
        clearArchive();

        assertThat(give(FIRST)).isEqualTo(then);
    }

    @Test
    void resubmissionsAndNewSettingsSinceDoNotChangeWhatIsWrittenAnew() throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/expected-submissions.csv"), """
                region,form,period,due,contact
                410621,在校生,2020,2021-06-30,
                410611,在校生,2020,2021-06-30,
                """);
        bureau.put(SCHOOLS, schools(100)).put("说明.csv", "学段,学校数（所）\n小学,7\n").run();
        Map<String, String> second = bureau.answer();
        bureau.put(FORM, form(3300, -200)).put(SCHOOLS, schools(120)).put("说明.csv", "学段,学校数（所）\n小学,8\n");
        bureau.run();
        Map<String, String> third = bureau.answer();
        NightlySettings usual = bureau.settings();
        bureau.put(FORM, form(3400, 210)).put("410611-淇滨区/2020/在校生.csv", form(500, 50));
        bureau.with(usual.withDate(Bureau.NIGHT.plusDays(1)).withYears(List.of(2020)))
                .run();
        bureau.with(usual);
        clearArchive();

        assertThat(give(FIRST.next())).isEqualTo(second);
        assertThat(give(FIRST.next().next())).isEqualTo(third);
    }

    private static String schools(int pupils) {
        return "学校,学校代码,在校生数（人）\n浚县第一小学,3141000001,%d\n浚县第二小学,3141000002,200\n".formatted(pupils);
    }

    @Test
    void whatCannotBeGivenAsItWasIsNotGivenAtAll() throws IOException {
        long form = bureau.ledger().submissions().find(FORM).orElseThrow().id();
        bureau.decisions().correct(form, "410622", 2020);
        bureau.run();
        clearArchive();
        Path place = folder.resolve("again");

        assertThat(bureau.releases().give(FIRST, bureau.settings(), place)).isNotEmpty();
        assertThat(place).doesNotExist();
    }

    private Map<String, String> give(RunName run) {
        Path place = folder.resolve("again");
        assertThat(bureau.releases().give(run, bureau.settings(), place)).isEmpty();
        return Bureau.answer(place);
    }

    private void clearArchive() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("output/.ledger/releases"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> changes(RunName since) {
        return new Revisions(bureau.ledger())
                .since(since).stream()
                        .map(one -> "%s %s -> %s %s %s"
                                .formatted(
                                        one.key().notation(),
                                        written(one.before()),
                                        written(one.after()),
                                        one.cause().code(),
                                        one.paper()))
                        .toList();
    }

    private static String written(Amount amount) {
        return amount == null ? "-" : amount.value().toPlainString();
    }
}
