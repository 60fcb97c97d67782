package org.edustat.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Source;
import org.edustat.concept.Target;
import org.edustat.concept.Trend.Method;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Reason;
import org.edustat.concept.Verdict.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Targets on their way, targets of several papers, and targets that are wrong by themselves. */
class TargetsTest {

    private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 30);
    private static final String PLAN = " | plan a/十四五规划.docx 1 issued 2021-03-01";
    private static final String OTHER_PLAN = " | plan b/三年行动.docx 1 issued 2022-03-01";

    private final Assessment assessment = new Assessment(ClaimNotation.CATALOGUE);

    @ParameterizedTest(name = "91 in 2020, then {0} in 2022: {1} for 2025")
    @CsvSource({
        "92.6, ON_COURSE, PACE_REACHES, 95.0",
        "92.4, BEHIND, PACE_FALLS_SHORT, 94.5",
        "~92.6, NOT_DUE, PACE_UNCLEAR, ",
    })
    void aStraightLineSaysWhetherItIsOnCourse(String latest, Status status, Reason reason, String leadsTo) {
        Verdict verdict = verdict(
                "410600/retention_rate/..2025 ≥ 95" + PLAN,
                "410600/retention_rate/2020 = 91",
                "410600/retention_rate/2022 = " + latest);

        assertThat(verdict).extracting(Verdict::status, Verdict::reason).containsExactly(status, reason);
        assertThat(verdict.trend().method()).isEqualTo(Method.STRAIGHT_LINE);
        assertThat(verdict.trend().figures()).hasSize(2);
        if (leadsTo != null) {
            assertThat(verdict.trend().amount().value()).isEqualByComparingTo(leadsTo);
        }
    }

    @Test
    void oneYearThatSatisfiesItAlreadyIsOnCourse() {
        assertThat(verdict("410600/retention_rate/..2025 ≥ 95" + PLAN, "410600/retention_rate/2022 = 95.2"))
                .extracting(Verdict::status, Verdict::reason)
                .containsExactly(Status.ON_COURSE, Reason.ALREADY_THERE);
    }

    @Test
    void yearsOfASpanAddUpWhenAllOfThemAreThere() {
        String target = "410600/teachers_hired/2020..2022 ≥ 3000";
        String first = "410600/teachers_hired/2020 = 1000";
        String second = "410600/teachers_hired/2021 = 900";
        String third = "410600/teachers_hired/2022 = 1100";

        Verdict all = verdict(target, first, second, third);
        assertThat(all.status()).isEqualTo(Status.SURELY_MET);
        assertThat(all.figure()).isNull();
        assertThat(all.trend().method()).isEqualTo(Method.YEARS_ADDED_UP);
        assertThat(all.trend().amount().value()).isEqualByComparingTo("3000");
        assertThat(verdict(target, first, third).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void theMeanOfTheYearsThatPassedIsThePaceOfWhatAddsUp() {
        Verdict verdict = verdict(
                "410600/teachers_hired/2021..2025 ≥ 5000",
                "410600/teachers_hired/2021 = 1000",
                "410600/teachers_hired/2022 = 900");

        assertThat(verdict.status()).isEqualTo(Status.BEHIND);
        assertThat(verdict.trend().method()).isEqualTo(Method.MEAN_OF_YEARS);
        assertThat(verdict.trend().amount().value()).isEqualByComparingTo("4750");
    }

    @Test
    void theStepBeforeSaysHowTheNextOneStands() {
        List<Verdict> verdicts = verdicts(
                List.of(
                        "410600/inclusive_share/..2022;stage=preschool ≥ 85" + PLAN,
                        "410600/inclusive_share/..2024;stage=preschool ≥ 90" + PLAN),
                "410600/inclusive_share/2022;stage=preschool = 84");

        assertThat(verdicts.get(0).status()).isEqualTo(Status.MISSED);
        assertThat(verdicts.get(1))
                .extracting(Verdict::status, Verdict::reason)
                .containsExactly(Status.BEHIND, Reason.STEP_MISSED);
    }

    @Test
    void whatIsBuiltNewIsNotAnsweredByWhatThereIs() {
        String stock = "410600/teacher_housing_units/2022 = 172";

        assertThat(told("410600/teacher_housing_units/2022 ≥ 40", "40套", "新建教师周转宿舍40套。", stock))
                .extracting(Verdict::status, Verdict::reason)
                .containsExactly(Status.DEFINITION_DIFFERS, Reason.ADDS_TO_WHAT_EXISTS);
        assertThat(told("410600/teacher_housing_units/2022 ≥ 170", "170套", "新建学校2所，教师周转宿舍达到170套。", stock)
                        .status())
                .isEqualTo(Status.SURELY_MET);
    }

    private Verdict told(String target, String number, String sentence, String fact) {
        Target plain = ClaimNotation.target(target);
        Source source = new Source(
                1,
                "a/plan.docx",
                Genre.PLAN,
                null,
                plain.source().received(),
                new Origin.InText(0, 3, number, sentence));
        Target said = new Target(plain.key(), plain.comparator(), plain.amount(), plain.setBy(), plain.dated(), source);
        return assessment.assess(List.of(said), List.of(figure(fact)), IN_2023).get(0);
    }

    @Test
    void aShareOfKindergartensDoesNotAnswerAShareOfChildren() {
        assertThat(verdict(
                        "410600/inclusive_share/..2022;stage=preschool ≥ 85",
                        "410600/inclusive_share_kindergartens/2022;stage=preschool = 87.26"))
                .extracting(Verdict::status, Verdict::reason)
                .containsExactly(Status.DEFINITION_DIFFERS, Reason.OTHER_DEFINITION);
    }

    @Test
    void twoPlansThatDisagreeAreJudgedOnlyWhereItMakesNoDifference() {
        List<String> targets =
                List.of("410600/retention_rate/..2022 ≥ 95" + PLAN, "410600/retention_rate/..2022 ≥ 97" + OTHER_PLAN);

        assertThat(verdicts(targets, "410600/retention_rate/2022 = 96").subList(0, 2))
                .extracting(Verdict::status, Verdict::reason)
                .containsOnly(tuple(Status.NOT_JUDGED, Reason.PLANS_DISAGREE));
        assertThat(verdicts(targets, "410600/retention_rate/2022 = 98").subList(0, 2))
                .extracting(Verdict::status)
                .containsOnly(Status.SURELY_MET);
        assertThat(doubts(targets)).extracting(Finding::rule).containsExactly("assessment.plans_disagree");
    }

    @Test
    void aPaperThatNamesTwoNumbersContradictsItself() {
        List<String> targets = List.of(
                "410600/retention_rate/..2022 ≥ 95" + PLAN,
                "410600/retention_rate/..2022 ≥ 97 「97%」 | plan a/十四五规划.docx 50 issued 2021-03-01");

        assertThat(verdicts(targets, "410600/retention_rate/2022 = 96").get(0).reason())
                .isEqualTo(Reason.CONTRADICTS_ITSELF);
        assertThat(doubts(targets)).extracting(Finding::rule).containsExactly("assessment.contradicts_itself");
    }

    @Test
    void severalThingsOfOneNameInASentenceAreNoContradiction() {
        List<String> targets = List.of(
                "410600/civilised_campus_share/2022 ≥ 10 「争创」 | plan a/三年行动.docx 1 issued 2021-03-01",
                "410600/civilised_campus_share/2022 ≥ 20 「争创」 | plan a/三年行动.docx 9 issued 2021-03-01");

        assertThat(verdicts(targets, "410600/civilised_campus_share/2022 = 15"))
                .extracting(Verdict::reason)
                .containsOnly(Reason.SEVERAL_THINGS);
        assertThat(doubts(targets)).isEmpty();
    }

    @Test
    void aRateByTheEndOfAYearIsThatOfTheYear() {
        assertThat(doubts(List.of(
                        "410600/retention_rate/..2022 ≥ 95" + PLAN, "410600/retention_rate/2022 ≥ 97" + OTHER_PLAN)))
                .extracting(Finding::rule)
                .containsExactly("assessment.plans_disagree");
    }

    @Test
    void aDeadlineBeforeThePlanAndARateBeyondAHundredAreNotJudged() {
        String late = "410600/students/..2019 ≥ 5" + PLAN;
        String beyond = "410600/net_enrolment_rate/..2022 ≥ 120" + PLAN;

        assertThat(verdict(late, "410600/students/2019 = 9"))
                .extracting(Verdict::status, Verdict::reason)
                .containsExactly(Status.NOT_JUDGED, Reason.DEADLINE_BEFORE_PLAN);
        assertThat(verdict(beyond, "410600/net_enrolment_rate/2022 = 99").status())
                .isEqualTo(Status.NOT_JUDGED);
        assertThat(doubts(List.of(late, beyond)))
                .extracting(Finding::rule)
                .containsExactly("assessment.impossible_target", "assessment.deadline_before_plan");
    }

    @Test
    void theOrderOfThePapersChangesNoVerdict() {
        List<String> targets = new ArrayList<>(List.of(
                "410600/retention_rate/..2022 ≥ 95" + PLAN,
                "410600/retention_rate/..2022 ≥ 97" + OTHER_PLAN,
                "410600/retention_rate/..2025 ≥ 98" + PLAN,
                "410600/teachers_hired/2021..2025 ≥ 5000" + PLAN));
        List<String> facts = new ArrayList<>(IntStream.rangeClosed(2018, 2022)
                .boxed()
                .flatMap(year -> Stream.of(
                        "410600/retention_rate/%d = %d".formatted(year, year - 1926),
                        "410600/teachers_hired/%d = 9%d".formatted(year, year - 2000)))
                .toList());
        List<String> expected = sorted(verdicts(targets, facts.toArray(String[]::new)));
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(targets, random);
            Collections.shuffle(facts, random);
            assertThat(sorted(verdicts(targets, facts.toArray(String[]::new)))).isEqualTo(expected);
        }
    }

    @Test
    void anotherDayAsksNoFigureAgain() {
        List<String> targets = List.of("410600/retention_rate/..2025 ≥ 95" + PLAN);
        List<Verdict> before = verdicts(targets, "410600/retention_rate/2020 = 91", "410600/retention_rate/2022 = 93");

        assertThat(assessment.renew(before, IN_2023)).isEqualTo(before);
        assertThat(assessment.renew(before, LocalDate.of(2026, 1, 1)).get(0).status())
                .isEqualTo(Status.NO_DATA);
    }

    private static List<String> sorted(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::toString).sorted().toList();
    }

    private List<Finding> doubts(List<String> targets) {
        return assessment.doubts(targets.stream().map(ClaimNotation::target).toList());
    }

    private Verdict verdict(String target, String... facts) {
        return verdicts(List.of(target), facts).get(0);
    }

    private List<Verdict> verdicts(List<String> targets, String... facts) {
        List<Target> intents = targets.stream().map(ClaimNotation::target).toList();
        return assessment.assess(
                intents, Stream.of(facts).map(TargetsTest::figure).toList(), IN_2023);
    }

    static Figure figure(String line) {
        Observation observation = ClaimNotation.observation(line);
        return new Figure(observation.key(), observation, List.of());
    }
}
