package org.edustat.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.concept.Citation;
import org.edustat.concept.Evidence;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the nation wants, against what the ministry published (its bulletin of 2024; 96.1 for 2025 from a news page).
 */
class GoalsTest {

    private final Assessment assessment = new Assessment(ClaimNotation.CATALOGUE);

    @ParameterizedTest(name = "{0} = {1}: {2} in June 2025")
    @CsvSource({
        "100000/gross_enrolment_rate/2024;stage=preschool, 92.00, ON_COURSE",
        "100000/retention_rate/2024;stage=compulsory, 95.90, NOT_DUE",
        "100000/gross_enrolment_rate/2024;stage=upper_secondary, 92.00, NOT_DUE",
        "100000/gross_enrolment_rate/2024;stage=higher, 60.80, ON_COURSE",
        "100000/inclusive_share/2024;stage=preschool, 91.61, ON_COURSE",
        "100000/working_age_schooling/2024, 11.21, NOT_DUE",
    })
    void thePublishedResultsOf2024(String key, String value, Status status) {
        assertThat(national(LocalDate.of(2025, 6, 1), key + " = " + value))
                .singleElement()
                .extracting(Verdict::status)
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} in 2026")
    @CsvSource({
        "100000/retention_rate/2025;stage=compulsory, 96.1, SURELY_MET",
        "100000/retention_rate/2025;stage=compulsory, 95.9, MISSED",
        "100000/gross_enrolment_rate/2025;stage=upper_secondary, 92.00, MISSED",
        "100000/gross_enrolment_rate/2025;stage=upper_secondary, 92.01, SURELY_MET",
        "100000/working_age_schooling/2025, 11.3, SURELY_MET",
        "100000/working_age_schooling/2025, 11.21, MISSED",
        "410600/super_large_class_share/2020;stage=compulsory, 0, SURELY_MET",
        "410600/super_large_class_share/2020;stage=compulsory, 0.02, MISSED",
        "410600/large_class_share/2020;stage=compulsory, 3.98, SURELY_MET",
        "410600/large_class_share/2025;stage=general_upper_secondary, 0.4, MISSED",
        "100000/completion_rate/2026;stage=upper_secondary, 89, ON_COURSE",
    })
    void moreThanIsNotAtLeast(String key, String value, Status status) {
        assertThat(national(LocalDate.of(2026, 6, 1), key + " = " + value))
                .singleElement()
                .extracting(Verdict::status)
                .isEqualTo(status);
    }

    @Test
    void whereItIsKnownFromIsSaid() {
        assertThat(national(LocalDate.of(2025, 6, 1), "100000/inclusive_share/2024;stage=preschool = 91.61"))
                .singleElement()
                .extracting(Verdict::citation)
                .extracting(Citation::evidence)
                .isEqualTo(Evidence.FROM_MEMORY);
        assertThat(ClaimNotation.CATALOGUE.goals().list())
                .allSatisfy(goal -> assertThat(goal.citation().document()).isNotEmpty());
    }

    @Test
    void aGoalSaysNothingOfEarlierYearsAndOfSchools() {
        assertThat(national(
                        LocalDate.of(2025, 6, 1),
                        "410600/retention_rate/2019;stage=compulsory = 95",
                        "410600/retention_rate/2022;stage=compulsory;institution=鹤壁市一中 = 95"))
                .isEmpty();
    }

    private List<Verdict> national(LocalDate date, String... facts) {
        return assessment.assess(
                List.of(), Stream.of(facts).map(TargetsTest::figure).toList(), date);
    }
}
