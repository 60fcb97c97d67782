package org.edustat.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of several papers counts, as a bureau sees it in the morning. */
class SuccessionTest {

    private static final String FORM = "鹤壁市2020年教育事业统计表\n学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";
    private static final String TEACHERS = "鹤壁市2020年教育事业统计表\n学段,专任教师数（人）\n小学,90\n初中,80\n";
    private static final String PUPILS_OF = "鹤壁市2020年学校一览表\n学校名称,在校生数（人）\n%s,300\n%s,400\n";
    private static final String FOLDER = "410600-鹤壁市/2020/";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

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
    void aCorrectionUnderAnotherNameTakesThePlaceOfTheFormAndSaysSo() {
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.put(FOLDER + "统计表（更正）.csv", FORM.formatted(11));
        RunSummary night = bureau.run();
        assertThat(outcomes(bureau))
                .containsEntry(FOLDER + "统计表.csv", Outcome.SUPERSEDED)
                .containsEntry(FOLDER + "统计表（更正）.csv", Outcome.ACCEPTED);
        assertThat(findings("pipeline.superseded_same_form")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(FOLDER + "统计表（更正）.csv");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.arguments()).contains(FOLDER + "统计表.csv", "410600 鹤壁市", "2020", "100");
        });
        assertThat(night.submissions(Outcome.SUPERSEDED)).isEqualTo(1);
    }

    @Test
    void whatWasReplacedUnderAnotherNameIsNotTakenInAgainEachNight() {
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.put(FOLDER + "统计表-v2.csv", FORM.formatted(11));
        bureau.run();
        var answer = bureau.answer();
        RunSummary again = bureau.run();
        assertThat(again.read()).isZero();
        assertThat(again.nothingChanged()).isTrue();
        assertThat(again.submissions(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(bureau.answer()).isEqualTo(answer);
    }

    @Test
    void formsOfOneRegionThatAskForOtherThingsAllStand() {
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.put(FOLDER + "统计表(2).csv", TEACHERS);
        bureau.put(FOLDER + "学校一览表东部.csv", PUPILS_OF.formatted("东街小学", "东关小学"));
        bureau.put(FOLDER + "学校一览表西部.csv", PUPILS_OF.formatted("西街小学", "西关小学"));
        bureau.put(FOLDER + "小学.csv", "项目,在校生数（人）\n合计,1000\n");
        bureau.put(FOLDER + "初中.csv", "项目,在校生数（人）\n合计,1000\n");
        bureau.put("410602-鹤山区/2020/统计表.csv", FORM.replace("鹤壁市", "鹤山区").formatted(10));
        bureau.put("410600-鹤壁市/2021/统计表.csv", FORM.replace("2020", "2021").formatted(10));
        assertThat(bureau.run().submissions(Outcome.ACCEPTED)).isEqualTo(8);
    }

    @Test
    void papersOfProseAreReplacedOnlyByWhatSaysThatItIsALaterVersion() {
        String report = "鹤壁市2020年教育工作总结\n全年新建小学%d所，新增学位3000个，招聘教师50人。\n";
        bureau.put(FOLDER + "总结.txt", report.formatted(2));
        bureau.put(FOLDER + "总结（修订稿）.txt", report.formatted(3));
        bureau.put(FOLDER + "教育局总结.txt", report.formatted(4));
        bureau.run();
        assertThat(outcomes(bureau))
                .containsEntry(FOLDER + "总结.txt", Outcome.SUPERSEDED)
                .containsEntry(FOLDER + "教育局总结.txt", Outcome.SUPERSEDED)
                .containsEntry(FOLDER + "总结（修订稿）.txt", Outcome.ACCEPTED);
    }

    @Test
    void whenTheNewerOneIsRejectedTheOlderOneStandsAgain() {
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.run();
        var before = bureau.answer();
        bureau.put(FOLDER + "统计表更正.csv", FORM.formatted(11));
        bureau.run();
        assertThat(bureau.answer()).isNotEqualTo(before);
        decisions().reject(number(FOLDER + "统计表更正.csv"), "不是本局报送的");
        RunSummary after = bureau.run();
        assertThat(after.read()).isZero();
        assertThat(outcomes(bureau))
                .containsEntry(FOLDER + "统计表.csv", Outcome.ACCEPTED)
                .containsEntry(FOLDER + "统计表更正.csv", Outcome.REJECTED);
        assertThat(findings("pipeline.superseded_same_form")).isEmpty();
        assertThat(figures(bureau)).isEqualTo(figuresOfOneNight(Map.of(FOLDER + "统计表.csv", FORM.formatted(10))));
    }

    @Test
    void whenTheNewerOneBecomesAnotherFormTheOlderOneStandsAgain() {
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.put(FOLDER + "统计表更正.csv", FORM.formatted(11));
        bureau.run();
        bureau.put(FOLDER + "统计表更正.csv", TEACHERS);
        bureau.run();
        assertThat(outcomes(bureau))
                .containsEntry(FOLDER + "统计表.csv", Outcome.ACCEPTED)
                .containsEntry(FOLDER + "统计表更正.csv", Outcome.ACCEPTED);
    }

    @Test
    void oneNightOrTwoAttemptsInAnyOrderGiveTheSameFigures() {
        Map<String, String> inbox = Map.of(
                FOLDER + "统计表.csv", FORM.formatted(10),
                FOLDER + "统计表（更正）.csv", FORM.formatted(11),
                FOLDER + "统计表（更正2）.csv", FORM.formatted(12));
        bureau.put(FOLDER + "统计表（更正2）.csv", FORM.formatted(12));
        bureau.run();
        bureau.put(FOLDER + "统计表（更正）.csv", FORM.formatted(11));
        bureau.run();
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.run();
        assertThat(figures(bureau)).isEqualTo(figuresOfOneNight(inbox));
        assertThat(bureau.ledger().submissions().current()).hasSize(1);
    }

    @Test
    void ofTwoNightsTheLaterWordCountsWhateverItsName() {
        bureau.put(FOLDER + "统计表更正.csv", FORM.formatted(11));
        bureau.run();
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(12));
        bureau.with(bureau.settings().withDate(Bureau.NIGHT.plusDays(1))).run();
        assertThat(outcomes(bureau))
                .containsEntry(FOLDER + "统计表更正.csv", Outcome.SUPERSEDED)
                .containsEntry(FOLDER + "统计表.csv", Outcome.ACCEPTED);
    }

    @Test
    void aBlankFormUnderAnotherNameTakesNoFiguresAway() {
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.put(FOLDER + "统计表（更正）.csv", "鹤壁市2020年教育事业统计表\n学段,学校数（所）,在校生数（人）\n小学,,\n初中,,\n零报告,,\n");
        bureau.run();
        assertThat(outcomes(bureau)).containsEntry(FOLDER + "统计表.csv", Outcome.ACCEPTED);
        assertThat(findings("pipeline.silent_beside_figures")).hasSize(1);
        assertThat(bureau.ledger().findings().current().map(Finding::rule)).contains("pipeline.nil_return");
    }

    @Test
    void aFileThatLeftTheInboxStillCounts() throws Exception {
        bureau.put(FOLDER + "统计表.csv", FORM.formatted(10));
        bureau.run();
        var figures = figures(bureau);
        Files.delete(folder.resolve("input").resolve(FOLDER + "统计表.csv"));
        RunSummary after = bureau.run();
        assertThat(after.nothingChanged()).isTrue();
        assertThat(after.submissions(Outcome.ACCEPTED)).isEqualTo(1);
        assertThat(figures(bureau)).isEqualTo(figures);
    }

    private Decisions decisions() {
        return bureau.decisions();
    }

    private long number(String path) {
        return bureau.ledger().submissions().find(path).orElseThrow().id();
    }

    private List<Finding> findings(String rule) {
        Ledger ledger = bureau.ledger();
        return ledger.findings()
                .of(ledger.evaluations().latest().orElseThrow())
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private Map<String, String> figuresOfOneNight(Map<String, String> inbox) {
        try (Bureau quiet = Bureau.in(elsewhere)) {
            inbox.forEach(quiet::put);
            quiet.runs().run(quiet.settings().withThreads(4).withBundle(1), Progress.NONE);
            return figures(quiet);
        }
    }

    private static Map<String, String> figures(Bureau bureau) {
        Map<String, String> figures = new TreeMap<>();
        Ledger ledger = bureau.ledger();
        ledger.evaluations()
                .figures(ledger.evaluations().latest().orElseThrow())
                .forEach(figure -> figures.put(
                        figure.key().notation(),
                        figure.chosen().amount() + " "
                                + figure.chosen().source().path()));
        assertThat(figures).isNotEmpty();
        return figures;
    }

    /** The last outcome of each path. */
    private static Map<String, Outcome> outcomes(Bureau bureau) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        bureau.ledger().submissions().list().forEach((Submission one) -> outcomes.put(one.path(), one.outcome()));
        return outcomes;
    }
}
