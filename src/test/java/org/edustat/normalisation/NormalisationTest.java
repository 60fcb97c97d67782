package org.edustat.normalisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Attribution;
import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.Comparator;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Statement;
import org.edustat.concept.Target;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.normalisation.Papers.NORMALISATION;
import static org.edustat.normalisation.Papers.SUBMISSION;
import static org.edustat.normalisation.Papers.paperOf;
import static org.edustat.normalisation.Papers.people;
import static org.edustat.normalisation.Papers.percent;
import static org.edustat.normalisation.Papers.quantity;
import static org.edustat.normalisation.Papers.statement;

class NormalisationTest {

    private static final Attribution PAPER = paperOf("410600", "2020", Genre.REPORT);

    private record Normalised(List<Claim> claims, List<Finding> findings) {}

    private static Normalised normalise(Attribution paper, Statement... statements) {
        List<Finding> findings = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        ClaimWriter writer = NORMALISATION.claims(
                paper, SUBMISSION, told -> Stream.ofNullable(told.claim()).forEach(claims::add), findings::add);
        Stream.of(statements).forEach(writer::write);
        writer.close();
        return new Normalised(claims, findings);
    }

    private static Statement hired(Kind kind, String... slots) {
        String[] all = new String[slots.length + 1];
        System.arraycopy(slots, 0, all, 0, slots.length);
        all[slots.length] = "indicator=teachers_hired";
        return statement(kind, people("60名", "60"), "招聘教师60名", all);
    }

    @Test
    void aFactBecomesAnObservationWithItsKeyAndSource() {
        assertThat(normalise(PAPER, hired(Kind.OBSERVATION)).claims())
                .singleElement()
                .isInstanceOfSatisfying(Observation.class, observation -> {
                    assertThat(observation.key().notation()).isEqualTo("410600/teachers_hired/2020");
                    assertThat(observation.source().submission()).isEqualTo(7);
                    assertThat(observation.source().path()).isEqualTo("a.txt");
                    assertThat(observation.source().genre()).isEqualTo(Genre.REPORT);
                });
    }

    @Test
    void aStatementWithoutAnIndicatorStaysAStatement() {
        Normalised normalised = normalise(PAPER, statement(Kind.OBSERVATION, people("60名", "60"), "60名群众"));

        assertThat(normalised.claims()).isEmpty();
        assertThat(normalised.findings()).isEmpty();
    }

    @Test
    void aPromiseBecomesATargetOfThePapersPlace() {
        assertThat(normalise(PAPER, hired(Kind.TARGET, "period=..2022", "region=410622"))
                        .claims())
                .singleElement()
                .isInstanceOfSatisfying(Target.class, target -> {
                    assertThat(target.key().period()).isEqualTo(new Period.Deadline(2022));
                    assertThat(target.setBy()).isEqualTo("410600");
                    assertThat(target.dated()).isTrue();
                });
    }

    @Test
    void aTargetIsDatedByItsOwnWordsOrByAPlansSpan() {
        assertThat(dated(PAPER, hired(Kind.TARGET))).isFalse();
        assertThat(dated(PAPER, hired(Kind.TARGET, "period=2021"))).isTrue();
        assertThat(dated(paperOf("410600", "2018..2020", Genre.PLAN), hired(Kind.TARGET)))
                .isTrue();
    }

    private static boolean dated(Attribution paper, Statement statement) {
        return ((Target) normalise(paper, statement).claims().get(0)).dated();
    }

    @ParameterizedTest(name = "{0}{1}{2}: {4}")
    @CsvSource({
        "巩固率达到, 98%, '', retention_rate, AT_LEAST",
        "招聘教师比例, 98%, '', teacher_hiring_rate, AT_LEAST",
        "大班额比例降到, 2%, '', large_class_share, AT_MOST",
        "大班额比例, 2%, '', large_class_share, AT_MOST",
        "轮岗比例不低于, 10%, '', teacher_rotation_rate, AT_LEAST",
        "轮岗比例不超过, 10%, '', teacher_rotation_rate, AT_MOST",
        "轮岗比例控制在, 10%, 以内, teacher_rotation_rate, AT_MOST",
        "普惠率稳定在, 90%, '', inclusive_share, AT_LEAST",
        "毛入园率由88%提高到, 90%, '', gross_enrolment_rate, AT_LEAST",
    })
    void theWordsBesideTheNumberSayWhichSideIsAskedFor(
            String before, String number, String behind, String indicator, Comparator comparator) {
        String value = number.replace("%", "");
        Statement target = statement(
                Kind.TARGET,
                percent(number, value, Qualifier.EXACT),
                before + number + behind,
                "indicator=" + indicator);

        assertThat(((Target) normalise(PAPER, target).claims().get(0)).comparator())
                .isEqualTo(comparator);
    }

    @Test
    void aWrittenBoundDecidesBeforeAllElse() {
        Statement most = statement(
                Kind.TARGET, percent("10%", "10", Qualifier.AT_MOST), "10%", "indicator=teacher_rotation_rate");
        Statement least =
                statement(Kind.TARGET, percent("10%", "10", Qualifier.AT_LEAST), "10%", "indicator=large_class_share");

        assertThat(normalise(PAPER, most, least).claims())
                .extracting(claim -> ((Target) claim).comparator())
                .containsExactly(Comparator.AT_MOST, Comparator.AT_LEAST);
    }

    @Test
    void aGrowthBecomesAChangeWithItsBase() {
        Statement growth = statement(
                Kind.CHANGE,
                percent("21%", "21", Qualifier.EXACT),
                "比2018年增长21%",
                "indicator=students",
                "base_period=2018");

        assertThat(normalise(PAPER, growth).claims()).singleElement().isInstanceOfSatisfying(Change.class, change -> {
            assertThat(change.base()).isEqualTo(Period.year(2018));
            assertThat(change.amount().unit()).isEqualTo(Unit.PERCENT);
        });
    }

    @Test
    void aGeneralCounterTakesTheUnitOfTheIndicator() {
        Statement schools = statement(
                Kind.OBSERVATION, quantity("5个", "5", "1", Unit.ITEM, Qualifier.EXACT), "小学5个", "indicator=schools");

        assertThat(normalise(PAPER, schools).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.amount().unit()).isEqualTo(Unit.INSTITUTION));
    }

    @Test
    void aUnitThatDoesNotFitMakesAFindingAndNoClaim() {
        Statement wrong = statement(Kind.OBSERVATION, percent("5%", "5", Qualifier.EXACT), "学校5%", "indicator=schools");

        Normalised normalised = normalise(PAPER, wrong);

        assertThat(normalised.claims()).isEmpty();
        assertThat(normalised.findings()).extracting(Finding::rule).containsExactly("normalisation.unit_unfit");
    }

    @Test
    void whereThePeriodIsUnknownTheSubmissionHasOneFindingWithTheCount() {
        Attribution timeless = new Attribution(PAPER.region(), null, Genre.REPORT, null, "", List.of());

        Normalised normalised = normalise(timeless, hired(Kind.OBSERVATION), hired(Kind.TARGET));

        assertThat(normalised.claims()).isEmpty();
        assertThat(normalised.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("normalisation.period_unknown");
            assertThat(finding.arguments()).containsExactly("2");
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-04-20, true", "2020-11-20, false", "2021-03-02, false"})
    void theLastYearsOfAPaperOfSpringAreWithheldBecauseTheyMayEndTwice(String issued, boolean open) {
        Attribution paper =
                new Attribution(PAPER.region(), PAPER.period(), Genre.REPORT, LocalDate.parse(issued), "", List.of());
        Statement lately = statement(
                Kind.OBSERVATION, people("60名", "60"), "近三年招聘教师60名", "indicator=teachers_hired", "period=2018..2020");

        Normalised normalised = normalise(paper, lately);

        assertThat(normalised.claims()).hasSize(open ? 0 : 1);
        assertThat(normalised.findings())
                .extracting(Finding::rule)
                .isEqualTo(open ? List.of("normalisation.years_open") : List.of());
    }

    @Test
    void whereAPlaceCanBeSeveralTheFindingNamesThem() {
        Normalised normalised = normalise(PAPER, hired(Kind.OBSERVATION, "region=110105|220104"));

        assertThat(normalised.claims()).isEmpty();
        assertThat(normalised.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("normalisation.region_open");
            assertThat(finding.arguments()).containsExactly("60名", "110105, 220104");
        });
    }

    @Test
    void whatIdentifiesAPersonIsBlottedOutOfTheQuotation() {
        Statement statement =
                statement(Kind.OBSERVATION, people("60名", "60"), "招聘教师60名,电话13812345678", "indicator=teachers_hired");

        assertThat(normalise(PAPER, statement).claims())
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.source().origin().quotation()).isEqualTo("招聘教师60名,电话138******78"));
    }
}
