package org.edustat.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.concept.Citation;
import org.edustat.concept.Evidence;
import org.edustat.concept.Figure;
import org.edustat.concept.Messages;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Region;
import org.edustat.concept.Trend;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Reason;
import org.edustat.concept.Verdict.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** What the briefing tells managers. */
class BriefingTest {

    private static final LocalDate IN_AUTUMN = LocalDate.of(2022, 9, 30);
    private static final String SHARE = "410622/inclusive_share/2022;stage=preschool";
    private static final String PLAN = " | plan 410622-淇县/行动计划.docx ";

    private final Reporting reporting = new Reporting(SampleReport.catalogue());

    @TempDir
    Path folder;

    @ParameterizedTest(name = "a plan of two yearly steps, the second {0}")
    @CsvSource({"ON_COURSE, STEP_MET, 进度正常的 1 项，进度落后的 0 项", "BEHIND, STEP_MISSED, 进度正常的 0 项，进度落后的 1 项"})
    void aStepWhoseTimeHasNotComeIsNeitherMetNorMissed(Status status, Reason reason, String told) throws IOException {
        String earlier = "410622/inclusive_share/2021;stage=preschool";
        Status step = status == Status.ON_COURSE ? Status.SURELY_MET : Status.MISSED;

        assertThat(briefing(
                        verdict(earlier + " ≥ 86" + PLAN + 1, step, Reason.ALL_VALUES_SATISFY, earlier + " = 86.1"),
                        verdict(SHARE + " ≥ 88" + PLAN + 2, status, reason, SHARE + " = 86.5")))
                .contains("本年目标 1 项，已实现 0 项，未实现 0 项")
                .contains(told)
                .doesNotContain("已实现：", "未实现：");
    }

    @Test
    void whatYearsAddUpToIsCountedThoughNoFigureHoldsIt() throws IOException {
        String hired = "410622/teachers_hired/2020..2022 ≥ 300" + PLAN + 1;

        assertThat(briefing(verdict(hired, Status.SURELY_MET, Reason.ALL_VALUES_SATISFY, null)))
                .contains("本年目标 1 项，已实现 1 项，未实现 0 项")
                .doesNotContain("已实现：");
    }

    @Test
    void aPromiseOfTwoPapersIsCountedOnceAndWhatTheNationAsksIsNone() throws IOException {
        String figure = SHARE + " = 88.5";
        Verdict own = verdict(SHARE + " ≥ 88" + PLAN + 1, Status.SURELY_MET, Reason.ALL_VALUES_SATISFY, figure);
        Verdict again = verdict(
                SHARE + " ≥ 88.0 | report 410622-淇县/报告.docx 7", Status.SURELY_MET, Reason.ALL_VALUES_SATISFY, figure);
        Verdict goal = new Verdict(
                again.target(),
                Status.SURELY_MET,
                Reason.ALL_VALUES_SATISFY,
                own.figure(),
                Trend.NONE,
                new Citation("inclusive", Region.COUNTRY, "规划", "", Evidence.READ));

        assertThat(briefing(goal)).contains("本年没有到期的目标");
        assertThat(briefing(own, again, goal)).contains("本年目标 1 项，已实现 1 项，未实现 0 项");
        assertThat(Standing.of(report(Surroundings.NONE, own, again, goal)))
                .singleElement()
                .satisfies(
                        standing -> assertThat(standing.count(VerdictGroup.MET)).isOne());
    }

    @Test
    void withoutARegisterNobodyIsSaidToHaveSentEverything() throws IOException {
        Due due = new Due("410622", "年报", Period.year(2022), IN_AUTUMN, "on_time", "410622-淇县/年报.xlsx", "");

        assertThat(briefing()).contains("没有登记应报清单").doesNotContain("应报材料均已收到");
        assertThat(briefing(report(new Surroundings(1, List.of(), List.of(due)))))
                .contains("应报材料均已收到")
                .doesNotContain("没有登记应报清单");
    }

    private static Verdict verdict(String target, Status status, Reason reason, String figure) {
        return Verdict.of(ClaimNotation.target(target), status, reason, figure == null ? null : figure(figure));
    }

    private static Figure figure(String written) {
        Observation observation = ClaimNotation.observation(written);
        return new Figure(observation.key(), observation, List.of());
    }

    private String briefing(Verdict... verdicts) throws IOException {
        return briefing(report(Surroundings.NONE, verdicts));
    }

    private static YearReport report(Surroundings around, Verdict... verdicts) {
        return new YearReport(
                        2022,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(verdicts),
                        List.of(),
                        List.of(),
                        Map.of(),
                        IN_AUTUMN,
                        Messages.chinese())
                .with(around);
    }

    private String briefing(YearReport report) throws IOException {
        try (XWPFDocument briefing = new XWPFDocument(Files.newInputStream(reporting.brief(report, folder)))) {
            return String.join(
                    "\n",
                    briefing.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .toList());
        }
    }
}
