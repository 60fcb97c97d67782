package org.edustat.normalisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.normalisation.Papers.NORMALISATION;
import static org.edustat.normalisation.Papers.paperOf;
import static org.edustat.normalisation.Papers.people;
import static org.edustat.normalisation.Papers.statement;

class SettlingTest {

    private static final Attribution PAPER = paperOf("410600", "2020", Genre.REPORT);

    private static Settled settle(Attribution paper, Kind kind, String... slots) {
        Statement statement = statement(kind, people("60名", "60"), "招聘教师60名", slots);
        return NORMALISATION.settle(statement, paper);
    }

    @Test
    void whatAStatementDoesNotSayIsThePapers() {
        Settled settled = settle(PAPER, Kind.OBSERVATION);

        assertThat(settled.region()).isEqualTo("410600");
        assertThat(settled.period()).isEqualTo("2020");
        assertThat(settled.stage()).isEqualTo(Stage.ALL);
        assertThat(settled.indicator()).isEmpty();
    }

    @Test
    void whatItSaysHolds() {
        Settled settled = settle(PAPER, Kind.OBSERVATION, "region=410622", "period=2019", "stage=primary");

        assertThat(settled.region()).isEqualTo("410622");
        assertThat(settled.period()).isEqualTo("2019");
        assertThat(settled.stage()).isEqualTo(Stage.PRIMARY);
    }

    @Test
    void aPlaceThatCameIntoBeingWithinASchoolYearKeepsItsNewCode() {
        assertThat(settle(PAPER, Kind.OBSERVATION, "region=230726", "period=2018/2019")
                        .region())
                .isEqualTo("230726");
    }

    @Test
    void anOldCodeBecomesTheOneOfThePeriod() {
        assertThat(settle(PAPER, Kind.OBSERVATION, "region=410881").region()).isEqualTo("419001");
        assertThat(settle(PAPER, Kind.OBSERVATION, "region=419001", "period=2005")
                        .region())
                .isEqualTo("410881");
    }

    @ParameterizedTest(name = "铁西区 in a paper of {0} is {1}")
    @CsvSource({"210300, 210303", "210302, 210303", "220300, 220302", "410600, ''"})
    void thePapersPlaceDecidesBetweenNamesakes(String own, String region) {
        Attribution paper = paperOf(own, "2011", Genre.REPORT);

        assertThat(settle(paper, Kind.OBSERVATION, "region=210106|210303|220302")
                        .region())
                .isEqualTo(region);
    }

    @Test
    void aPlaceWithoutACodeIsOpenAndNotThePapers() {
        assertThat(settle(PAPER, Kind.OBSERVATION, "region=").region()).isEmpty();
    }

    @Test
    void whatAPlanForSeveralYearsSaysOfThePresentIsOfTheYearBefore() {
        Attribution plan = paperOf("410600", "2018..2020", Genre.PLAN);

        assertThat(settle(plan, Kind.OBSERVATION).period()).isEqualTo("2017");
        assertThat(settle(plan, Kind.TARGET).period()).isEqualTo("2018..2020");
    }

    @Test
    void aPaperThatSaysNothingLeavesPlaceAndTimeEmpty() {
        Attribution silent = new Attribution(null, null, Genre.REPORT, null, "", java.util.List.of());

        assertThat(settle(silent, Kind.OBSERVATION).region()).isEmpty();
        assertThat(settle(silent, Kind.OBSERVATION).period()).isEmpty();
    }
}
