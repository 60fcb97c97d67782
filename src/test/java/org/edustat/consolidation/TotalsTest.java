package org.edustat.consolidation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.ClaimNotation;
import org.edustat.concept.Amount;
import org.edustat.concept.Genre;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Total;

import static org.assertj.core.api.Assertions.assertThat;

class TotalsTest {

    private static final List<Genre> USUAL = List.of(Genre.values());

    private final Consolidation consolidation = new Consolidation(ClaimNotation.CATALOGUE);

    @Test
    void theCountiesOfACityAddUpAndTheTotalSaysHowManyAreCovered() {
        Total total = only(
                "410602/students/2020;stage=primary = 100",
                "410603/students/2020;stage=primary = 20",
                "410611/students/2020;stage=primary = 3",
                "410621/students/2020;stage=primary = 1000",
                "410622/students/2020;stage=primary = 500");

        assertThat(total.key().notation()).isEqualTo("410600/students/2020;stage=primary");
        assertThat(written(total)).isEqualTo("exact 1623 5/5");
        assertThat(total.stated()).isNull();
    }

    @Test
    void whatIsMissingDoesNotCountAsZeroAndIsNamed() {
        Total total = only("410602/students/2020 = 100", "410621/students/2020 = 1000");

        assertThat(written(total)).isEqualTo("at_least 1100 2/5");
        assertThat(total.missing()).containsExactly("410603", "410611", "410622");
    }

    @Test
    void digitsThatNobodyKnowsAreMissing() {
        Total total = only("410602/students/2020 = 100", "410621/students/2020 = 1000", "410622/students/2020 = **");

        assertThat(total.missing()).contains("410622");
    }

    @Test
    void boundsSurviveTheAddition() {
        assertThat(written(compulsory(">37000", "12000"))).isEqualTo("over 49000 2/2");
        assertThat(written(compulsory("80~90", "10"))).isEqualTo("range 90–100 2/2");
        assertThat(written(compulsory("<37000", "12000"))).isEqualTo("range 48000–49000 2/2");
    }

    private Total compulsory(String primary, String lowerSecondary) {
        return only(
                "410621/students/2020;stage=primary = " + primary,
                "410621/students/2020;stage=lower_secondary = " + lowerSecondary);
    }

    @Test
    void aStageIsAddedUpOfAllItsPartsOrNotAtAll() {
        assertThat(totals("410621/students/2020;stage=primary = 1")).isEmpty();
        assertThat(compulsory("1", "2").key().notation()).isEqualTo("410621/students/2020;stage=compulsory");
    }

    @Test
    void ratesAndRatiosAreNeverAddedAndUnitsNeverMixed() {
        assertThat(totals(
                        "410602/retention_rate/2020 = 95", "410603/retention_rate/2020 = 96",
                        "410602/pupil_teacher_ratio/2020 = 15", "410603/pupil_teacher_ratio/2020 = 16"))
                .isEmpty();
        assertThat(totals(
                        "410602/teachers_trained/2020 = 95 person_time",
                        "410603/teachers_trained/2020 = 96",
                        "410611/teachers_trained/2020 = 96 person_time"))
                .isEmpty();
    }

    @Test
    void aStatedWholeIsNeverDisplacedAndServesTheNextWholeAbove() {
        List<Total> totals = totals(
                "410600/students/2020 = 5000",
                "410602/students/2020 = 100",
                "410621/students/2020 = 1000",
                "410700/students/2020 = 7000");

        assertThat(totals).singleElement().satisfies(total -> {
            assertThat(total.key().notation()).isEqualTo("410000/students/2020");
            assertThat(written(total)).startsWith("at_least 12000 2/");
        });
    }

    @Test
    void aPartThatIsItselfNotWholeIsMissingAboveThoughItsSumCounts() {
        List<Total> totals = totals(
                "410602/students/2020 = 100",
                "410621/students/2020 = 1000",
                "410700/students/2020 = 7000",
                "410800/students/2020 = 8000");

        Total province = totals.get(0);
        assertThat(province.key().region()).isEqualTo("410000");
        assertThat(written(province)).startsWith("at_least 16100 2/");
        assertThat(province.missing()).contains("410600");
    }

    @Test
    void aStatedWholeThatDiffersFromTheSumOfAllItsPartsIsShownBesideIt() {
        Total total = only(
                "410621/students/2020;stage=compulsory = 60",
                "410621/students/2020;stage=primary = 30",
                "410621/students/2020;stage=lower_secondary = 20");

        assertThat(written(total)).isEqualTo("exact 50 2/2");
        assertThat(total.stated())
                .isNotNull()
                .satisfies(stated -> assertThat(stated.amount().value()).isEqualByComparingTo("60"));
    }

    @Test
    void schoolsOfSeveralStagesAreOfNone() {
        assertThat(totals("410621/schools/2020;stage=primary = 3", "410621/schools/2020;stage=lower_secondary = 2"))
                .isEmpty();
    }

    @Test
    void roundedPartsMayAddUpToARoundedWhole() {
        assertThat(totals(
                        "410621/students/2020;stage=compulsory = 70000 「7万」",
                        "410621/students/2020;stage=primary = 36000 「3.6万」",
                        "410621/students/2020;stage=lower_secondary = 33600 「3.36万」"))
                .isEmpty();
    }

    @Test
    void namesakesInOtherCitiesAreNoPartsOfEachOther() {
        assertThat(totals("130104/students/2020 = 1", "130703/students/2020 = 2", "130102/students/2020 = 4"))
                .extracting(total -> total.key().region(), TotalsTest::written)
                .contains(org.assertj.core.groups.Tuple.tuple("130100", "at_least 5 2/22"))
                .noneMatch(total -> total.toList().contains("130700"));
    }

    private List<Total> totals(String... lines) {
        return consolidation.totals(consolidation.consolidate(ClaimNotation.observations(lines), USUAL));
    }

    private Total only(String... lines) {
        List<Total> totals = totals(lines);
        assertThat(totals).hasSize(1);
        return totals.get(0);
    }

    private static String written(Total total) {
        Amount amount = total.amount();
        String value = amount.value().stripTrailingZeros().toPlainString();
        return "%s %s %d/%d"
                .formatted(
                        amount.qualifier().code(),
                        amount.qualifier() == Qualifier.RANGE
                                ? value + "–"
                                        + amount.upper().stripTrailingZeros().toPlainString()
                                : value,
                        total.parts().size(),
                        total.expected());
    }
}
