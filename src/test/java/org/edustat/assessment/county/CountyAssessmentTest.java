package org.edustat.assessment.county;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

import org.edustat.ClaimNotation;
import org.edustat.concept.Amount;
import org.edustat.concept.Citation;
import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.CountyEvaluation.Addition;
import org.edustat.concept.CountyEvaluation.Measured;
import org.edustat.concept.CountyEvaluation.School;
import org.edustat.concept.CountyEvaluation.Spread;
import org.edustat.concept.CountyEvaluation.Standing;
import org.edustat.concept.Evidence;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * The county of 40 schools in {@code input/}, against {@code assessment/county-40.xlsx}: a spreadsheet of formulas that
 * LibreOffice computed, without this program.
 */
class CountyAssessmentTest {

    private static final Path SPREADSHEET = Path.of("src/test/resources/assessment/county-40.xlsx");
    private static final int FIRST_ROW = 5;
    private static final int RATIOS = 14;
    private static final int VERDICT = 30;

    private final CountyAssessment assessment = new CountyAssessment(ClaimNotation.CATALOGUE);

    @Test
    void everySchoolIsAsTheSpreadsheetSays() throws IOException {
        Map<String, School> schools = new HashMap<>();
        sample().schools().forEach(school -> schools.put(school.name() + stage(school.stage()), school));
        List<Row> rows = spreadsheet().stream()
                .filter(row -> row.getRowNum() >= FIRST_ROW && row.getCell(1) != null)
                .toList();

        assertThat(rows).hasSize(41).hasSameSizeAs(schools.values());
        for (Row row : rows) {
            School school = schools.get(
                    row.getCell(0).getStringCellValue() + row.getCell(1).getStringCellValue());
            assertThat(school.standing() == Standing.PASSES)
                    .as(school.name())
                    .isEqualTo(row.getCell(VERDICT).getNumericCellValue() == 1);
            for (int at = 0; at < school.measured().size(); at++) {
                Measured measured = school.measured().get(at);
                assertThat(measured.value().doubleValue())
                        .as(school.name() + measured.name())
                        .isCloseTo(row.getCell(RATIOS + at).getNumericCellValue(), within(1e-6));
            }
        }
    }

    @Test
    void howFarTheSchoolsLieApartIsAsTheSpreadsheetSays() throws IOException {
        List<Row> rows = spreadsheet().stream()
                .filter(row -> row.getCell(0).getStringCellValue().startsWith("差异系数："))
                .toList();
        List<Spread> spreads = sample().spreads();

        assertThat(rows).hasSize(2);
        assertThat(spreads).hasSize(14);
        for (int at = 0; at < spreads.size(); at++) {
            double computed = rows.get(at / 7).getCell(RATIOS + at % 7).getNumericCellValue();
            assertThat(spreads.get(at).value().doubleValue()).isCloseTo(computed, within(1e-9));
        }
        assertThat(spreads.stream().filter(spread -> spread.standing() == Standing.FAILS))
                .extracting(Spread::stage, Spread::code)
                .containsExactly(tuple(Stage.LOWER_SECONDARY, "equipment"));
    }

    /** 新集镇第一小学: 1620 pupils, 9882 ㎡, 6.1 each; it may lack one resource, but 85 % of 7.5 is 6.375: 10328 − 9882. */
    @Test
    void aSchoolThatLacksOneResourceIsRaisedToWhatMayBeForgiven() {
        assertThat(sample().gap())
                .filteredOn(addition -> addition.school().equals("新集镇第一小学"))
                .singleElement()
                .satisfies(addition -> {
                    assertThat(addition.indicator()).isEqualTo("sports_ground_area");
                    assertThat(addition.amount()).isEqualByComparingTo("446");
                    assertThat(addition.forSpread()).isFalse();
                });
    }

    @Test
    void theGapAppliedPasses() {
        CountyEvaluation before = sample();
        assertThat(before.ofSchools()).isEqualTo(Standing.FAILS);
        assertThat(before.gapCloses()).isTrue();
        assertThat(before.gap()).isNotEmpty();

        CountyEvaluation after = evaluate(with(SampleCounty.schools(), before.gap()));

        assertThat(after.ofSchools()).isEqualTo(Standing.PASSES);
        assertThat(after.gap()).isEmpty();
    }

    @Test
    void oneLessOfAnyAdditionDoesNotPass() {
        List<Addition> gap = sample().gap();
        for (int at = 0; at < gap.size(); at++) {
            List<Addition> less = new ArrayList<>(gap);
            Addition one = gap.get(at);
            less.set(
                    at,
                    new Addition(
                            one.school(),
                            one.stage(),
                            one.resource(),
                            one.indicator(),
                            one.amount().subtract(BigDecimal.ONE),
                            one.unit(),
                            one.forSpread()));
            assertThat(evaluate(with(SampleCounty.schools(), less)).ofSchools())
                    .as(one.toString())
                    .isEqualTo(Standing.FAILS);
        }
    }

    @Test
    void aTeachingPointOfFewPupilsDoesNotCount() {
        assertThat(sample().schools()).extracting(School::name).doesNotContain("杨畈教学点");
    }

    @Test
    void whatOnlyOthersSayIsMarked() {
        assertThat(sample().basis().evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(sample().spreads())
                .allSatisfy(spread -> assertThat(spread.citation().evidence()).isEqualTo(Evidence.SECONDARY));
    }

    @Test
    void whatNobodyHasConfirmedIsMarked() {
        assertThat(sample().rules())
                .filteredOn(rule -> rule.document().contains("85%"))
                .extracting(Citation::evidence)
                .containsExactly(Evidence.FROM_MEMORY);
    }

    /** The largest: 新集镇第一小学 with 1620 and 新县第一初级中学 with 1880 pupils. */
    @Test
    void theLargestSchoolSaysWhetherAllAreSmallEnough() {
        assertThat(sample().criteria())
                .filteredOn(criterion -> criterion.figure() != null)
                .extracting(
                        criterion ->
                                criterion.figure().chosen().amount().value().intValue(),
                        criterion -> criterion.standing())
                .containsExactly(tuple(1620, Standing.PASSES), tuple(1880, Standing.PASSES));
    }

    @Test
    void theOrderOfTheFiguresChangesNothing() {
        List<Figure> figures = new ArrayList<>(SampleCounty.schools());
        Collections.shuffle(figures, new Random(5));

        assertThat(evaluate(figures)).isEqualTo(sample());
    }

    @Test
    void aSchoolWithoutPupilsIsFoundAndNotMeasured() {
        List<Figure> figures = new ArrayList<>(SampleCounty.schools());
        figures.add(SampleCounty.figure("411523/students/2022;stage=primary;institution=空心小学 = 0"));
        figures.add(SampleCounty.figure("411523/teaching_rooms_area/2022;stage=primary;institution=空心小学 = 900"));
        CountyAssessment.Result result = assessment.evaluate(figures, List.of());

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("assessment.school_without_pupils");
        assertThat(result.evaluations().get(0).schools())
                .extracting(School::name)
                .doesNotContain("空心小学");
    }

    @Test
    void aYearThatNoEditionCoversIsNotEvaluated() {
        List<Figure> figures = SampleCounty.schools().stream()
                .map(figure -> SampleCounty.figure(
                        figure.key().withPeriod(Period.year(2015)).notation() + " = "
                                + figure.chosen().amount().value().toPlainString()))
                .toList();
        CountyAssessment.Result result = assessment.evaluate(figures, List.of());

        assertThat(result.evaluations()).isEmpty();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("assessment.no_edition");
    }

    @Test
    void aSchoolThatDoesNotSayWhatItHasLeavesTheCountyOpen() {
        List<Figure> figures = SampleCounty.schools().stream()
                .filter(figure -> !figure.key().institution().equals("白露小学")
                        || !figure.key().indicator().equals("equipment_value"))
                .toList();
        CountyEvaluation evaluation = evaluate(figures);

        assertThat(evaluation.spreads().stream()
                        .filter(spread ->
                                spread.stage() == Stage.PRIMARY && spread.code().equals("equipment"))
                        .map(Spread::standing))
                .containsExactly(Standing.OPEN);
        assertThat(evaluation.gapCloses()).isFalse();
    }

    @Test
    void aProvinceMayAskForMore() {
        Stream<String> figures = Stream.of(
                "gross_enrolment_rate/2022;stage=preschool = 88",
                "inclusive_share/2022;stage=preschool;sector=inclusive = 85",
                "public_share/2022;stage=preschool = 55");
        Map<String, Standing> henan = new HashMap<>();
        List<Figure> ofPlaces = figures.flatMap(line -> Stream.of("411523/" + line, "330881/" + line))
                .map(SampleCounty::figure)
                .toList();
        assessment
                .evaluate(List.of(), ofPlaces)
                .evaluations()
                .forEach(evaluation -> henan.put(
                        evaluation.region(), evaluation.criteria().get(0).standing()));

        assertThat(henan).containsEntry("411523", Standing.FAILS).containsEntry("330881", Standing.PASSES);
    }

    private static String stage(Stage stage) {
        return stage == Stage.PRIMARY ? "小学" : "初中";
    }

    private CountyEvaluation sample() {
        return evaluate(SampleCounty.schools());
    }

    private CountyEvaluation evaluate(List<Figure> figures) {
        return assessment.evaluate(figures, List.of()).evaluations().get(0);
    }

    private static List<Figure> with(List<Figure> figures, List<Addition> additions) {
        return figures.stream().map(figure -> with(figure, additions)).toList();
    }

    private static Figure with(Figure figure, List<Addition> additions) {
        BigDecimal more = additions.stream()
                .filter(addition -> addition.school().equals(figure.key().institution())
                        && addition.indicator().equals(figure.key().indicator())
                        && addition.stage() == figure.key().stage())
                .map(Addition::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Amount amount = figure.chosen().amount();
        Observation grown = new Observation(
                figure.key(),
                new Amount(amount.value().add(more), null, amount.unit(), amount.qualifier()),
                figure.chosen().source());
        return new Figure(figure.key(), grown, List.of());
    }

    private static List<Row> spreadsheet() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream file = Files.newInputStream(SPREADSHEET);
                Workbook workbook = WorkbookFactory.create(file)) {
            workbook.getSheetAt(0).forEach(rows::add);
        }
        return rows;
    }
}
