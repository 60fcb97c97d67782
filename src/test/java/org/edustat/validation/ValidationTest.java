package org.edustat.validation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

    private final Validation validation = Validation.of(ClaimNotation.CATALOGUE, new JobsFolder(Path.of("jobs")));

    @Test
    void nothingClaimedIsNothingWrong() {
        assertThat(validation.validate(List.of(), TODAY)).isEmpty();
    }

    @Test
    void findingsAreSortedByPaperPlaceAndRule() {
        List<Claim> claims = ClaimNotation.claims(List.of(
                "410600/retention_rate/2020 = ** | report b.txt 5",
                "410600/retention_rate/..2020 ≥ 955 undated | report a.txt 5",
                "410600/students/2022 = 5 | report a.txt 1"));

        assertThat(validation.validate(claims, TODAY))
                .extracting(finding -> finding.path() + " " + finding.rule())
                .containsExactly(
                        "a.txt validation.period_in_future",
                        "a.txt validation.percent_out_of_range",
                        "a.txt validation.target_without_deadline",
                        "b.txt validation.masked_value");
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<Claim> claims = new ArrayList<>(ClaimNotation.claims(List.of(
                "410600/students/2020 = 5000 | form a.xlsx 1",
                "410600/students/2020 = 5100 | form a.xlsx 2",
                "410600/students/2020 = 5200 | form b.xlsx 1",
                "410600/students/2020;stage=primary = 5001 | form a.xlsx 3",
                "410600/students/2019 = 50000000 | form a.xlsx 4",
                "410600/students/2018 = 9000 | form a.xlsx 5",
                "410600/students/2020 Δ 300 | report c.txt 1",
                "410600/pupil_teacher_ratio/2020 = 30 | report c.txt 2",
                "410600/teachers/2020 = 100 | report d.txt 2")));
        List<Finding> findings = validation.validate(claims, TODAY);

        assertThat(findings).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(validation.validate(claims, TODAY)).isEqualTo(findings);
        }
    }

    @Test
    void indicatorsThatTheCatalogueDoesNotKnowAreLeftAlone() {
        assertThat(validation.validate(
                        ClaimNotation.claims(List.of(
                                "410600/unheard_of/2020 = 5000 | form a.xlsx 1",
                                "410600/unheard_of/2019 = 3 | form a.xlsx 2")),
                        TODAY))
                .isEmpty();
    }
}
