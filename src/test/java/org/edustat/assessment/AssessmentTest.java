package org.edustat.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.concept.Figure;
import org.edustat.concept.Observation;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Reason;
import org.edustat.concept.Verdict.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.ClaimNotation.target;

class AssessmentTest {

    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 1, 1);

    private final Assessment assessment = new Assessment(ClaimNotation.CATALOGUE);

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "≥ 37000, 37000, SURELY_MET",
        "≥ 37000, 36999, MISSED",
        "≥ 37000, >37000, SURELY_MET",
        "≥ 37000, >36000, POSSIBLY_MET",
        "≥ 37000, <37000, MISSED",
        "≥ 36000, <37000, SURELY_MET",
        "≥ 37000, ~37000, POSSIBLY_MET",
        "≥ 30000, ~37000, SURELY_MET",
        "≥ 50000, ~37000, MISSED",
        "≥ 37000, 36000~38000, POSSIBLY_MET",
        "≥ 37000, 37000~38000, SURELY_MET",
        "≥ >37000, 37000, MISSED",
        "≥ >37000, >37000, SURELY_MET",
        "≤ 5000, 5000, SURELY_MET",
        "≤ 5000, >5000, MISSED",
        "≤ <5000, 5000, MISSED",
        "≡ 5000, 5000, SURELY_MET",
        "≡ 5000, 5001, MISSED",
        "≡ 5000~6000, 5500, SURELY_MET",
        "≥ **, 5000, NO_DATA",
    })
    void boundsAreRespected(String intent, String fact, Status status) {
        assertThat(verdict("410600/students/..2020 " + intent, "410600/students/2020 = " + fact)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}/{1} is answered by {2}: {3}")
    @CsvSource({
        "students, ..2020, 2020, true",
        "students, ..2020, 2020/2021, true",
        "students, ..2020, 2020-09, true",
        "students, ..2020, 2019, false",
        "students, ..2020, 2019/2020, false",
        "students, ..2020, 2018..2020, false",
        "students, 2019..2021, 2021, true",
        "students, 2019..2021, 2020, false",
        "students, 2020-09, 2020, false",
        "students, 2020-09, 2020-09, true",
        "teachers_hired, ..2020, 2020, true",
        "teachers_hired, ..2020, 2020/2021, true",
        "teachers_hired, ..2020, 2020-09, false",
        "teachers_hired, 2019..2021, 2021, false",
        "teachers_hired, 2019..2021, 2019..2021, true",
        "teachers_hired, 2019..2021, 2018..2021, false",
        "retention_rate, ..2020, 2020, true",
    })
    void theFigureOfTheDuePeriodAnswers(String indicator, String due, String told, boolean answers) {
        Verdict verdict =
                verdict("410600/%s/%s ≥ 5".formatted(indicator, due), "410600/%s/%s = 9".formatted(indicator, told));

        assertThat(verdict.figure() != null).isEqualTo(answers);
        assertThat(verdict.status()).isEqualTo(answers ? Status.SURELY_MET : Status.NO_DATA);
    }

    @ParameterizedTest(name = "{0} is not answered by {1}")
    @CsvSource({
        "410600/students/..2020;stage=primary, 410600/students/2020",
        "410600/students/..2020, 410600/students/2020;stage=primary",
        "410600/students/..2020, 410600/students/2020;sector=public",
        "410600/students/..2020, 410600/students/2020;area=urban",
        "410600/students/..2020, 410621/students/2020",
        "410600/students/..2020, 410600/students/2020;institution=鹤壁市高中",
        "410600/students/..2020, 410600/entrants/2020",
    })
    void anotherThingsFigureAnswersNothing(String intent, String fact) {
        assertThat(verdict(intent + " ≥ 5", fact + " = 9").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void aPercentIsNotComparedWithACount() {
        assertThat(verdict("410600/students/..2020 ≥ 5 %", "410600/students/2020 = 900"))
                .extracting(Verdict::status, Verdict::reason)
                .containsExactly(Status.DEFINITION_DIFFERS, Reason.OTHER_UNIT);
    }

    @Test
    void theFigureOfTheYearAnswersBeforeThatOfTheSchoolYearAndThatBeforeTheLatestMoment() {
        String target = "410600/students/..2020 ≥ 5";
        String year = "410600/students/2020 = 6";
        String school = "410600/students/2020/2021 = 7";
        String march = "410600/students/2020-03 = 8";
        String september = "410600/students/2020-09 = 9";

        assertThat(answer(target, march, september, school, year)).isEqualTo("2020");
        assertThat(answer(target, march, september, school)).isEqualTo("2020/2021");
        assertThat(answer(target, march, september)).isEqualTo("2020-09");
    }

    @Test
    void aPromiseOfManyYearsIsNotAnsweredByTheCountOfTheLast() {
        String earlier = " | plan p.txt 1 issued 2018-03-01";
        String sameYear = " | plan p.txt 1 issued 2020-03-01";

        assertThat(verdict("410600/teachers_hired/..2020 ≥ 3000" + earlier, "410600/teachers_hired/2020 = 1200")
                        .status())
                .isEqualTo(Status.NO_DATA);
        assertThat(verdict("410600/teachers_hired/..2020 ≥ 3000" + sameYear, "410600/teachers_hired/2020 = 1200")
                        .status())
                .isEqualTo(Status.MISSED);
    }

    @Test
    void beforeTheDeadlineNothingIsMissed() {
        LocalDate before = LocalDate.of(2020, 10, 1);

        assertThat(verdict(before, "410600/students/..2020 ≥ 5").status()).isEqualTo(Status.NOT_DUE);
        assertThat(verdict(before, "410600/students/..2020 ≥ 5", "410600/students/2020-09 = 4"))
                .satisfies(verdict -> assertThat(verdict.status()).isEqualTo(Status.NOT_DUE))
                .satisfies(verdict -> assertThat(verdict.figure()).isNotNull());
        assertThat(verdict(before, "410600/students/..2020 ≥ 5", "410600/students/2020-09 = 6")
                        .status())
                .isEqualTo(Status.SURELY_MET);
    }

    @Test
    void theDeadlineHasPassedOnItsLastDay() {
        assertThat(verdict(LocalDate.of(2020, 12, 30), "410600/students/..2020 ≥ 5")
                        .status())
                .isEqualTo(Status.NOT_DUE);
        assertThat(verdict(LocalDate.of(2020, 12, 31), "410600/students/..2020 ≥ 5")
                        .status())
                .isEqualTo(Status.NO_DATA);
    }

    private String answer(String intent, String... facts) {
        Figure figure = verdict(intent, facts).figure();
        return figure == null ? "nothing" : figure.key().period().notation();
    }

    private Verdict verdict(String intent, String... facts) {
        return verdict(AFTERWARDS, intent, facts);
    }

    private Verdict verdict(LocalDate businessDate, String intent, String... facts) {
        List<Figure> figures = Stream.of(facts).map(AssessmentTest::figure).toList();
        return assessment.assess(List.of(target(intent)), figures, businessDate).get(0);
    }

    private static Figure figure(String line) {
        Observation observation = ClaimNotation.observation(line);
        return new Figure(observation.key(), observation, List.of());
    }
}
