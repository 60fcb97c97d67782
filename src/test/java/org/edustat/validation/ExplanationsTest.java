package org.edustat.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Explanation;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a finding of experience that somebody explained. */
class ExplanationsTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    private static final List<String> JUMP = List.of(
            "410600/students/2020;stage=primary = 10000 | form 旧.xlsx B2",
            "410600/students/2021;stage=primary = 14000 | form 表.xlsx B2");

    @Test
    void anExplainedFindingIsANoteWithItsReasonAndWhoAnswersForIt() {
        List<Finding> findings = applied(JUMP, explanation("year_on_year_jump", "2021", "2022-12-31"));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(findings.get(0).origin().place()).isEqualTo("B2");
        assertThat(Messages.chinese().what(findings.get(0))).contains("两所学校并入", "王五", "2022-12-31", "14000", "10000");
    }

    @Test
    void anExpiredOneIsFlaggedAndTheFindingStandsAgain() {
        assertThat(rules(applied(JUMP, explanation("year_on_year_jump", "2021", "2021-12-31"))))
                .containsExactly("validation.year_on_year_jump WARNING", "validation.explanation_expired WARNING");
    }

    @Test
    void lastYearsExplanationIsOffered() {
        assertThat(rules(applied(JUMP, explanation("year_on_year_jump", "2020", ""))))
                .containsExactly("validation.year_on_year_jump WARNING", "validation.explanation_offered NOTE");
    }

    @Test
    void whatMustBeMendedCannotBeExplained() {
        List<String> claims =
                List.of("410600/teachers/2021 = 1000 | form 表.xlsx B2", "410600/staff/2021 = 900 | form 表.xlsx C2");

        assertThat(rules(applied(claims, explanation("order_of_counts", "2021", ""))))
                .containsExactly("validation.order_of_counts ERROR", "validation.not_to_be_explained WARNING");
    }

    @Test
    void anExplanationForNothingIsAFinding() {
        assertThat(rules(applied(List.of(), explanation("year_on_year_jump", "2021", ""))))
                .containsExactly("validation.explanation_for_nothing WARNING");
    }

    @Test
    void aPlaceThatNeverWasIsAFinding() {
        Explanation nowhere = new Explanation(
                "year_on_year_jump", "999999", "", "2021", "", "撤并", "王五", TODAY, null, "jobs/explanations.csv:8");

        assertThat(rules(applied(List.of(), nowhere))).containsExactly("validation.explanation_of_no_region WARNING");
    }

    @Test
    void theLinesOfTheFileAreRead(@TempDir Path jobs) throws Exception {
        Files.writeString(jobs.resolve("explanations.csv"), """
                rule,region,indicator,period,stage,why,person,given,expires
                year_on_year_jump,410600,students,2021,primary,两所学校并入,王五,2022-02-01,2022-12-31
                """);

        assertThat(Explanations.load(new JobsFolder(jobs)))
                .containsExactly(explanation("year_on_year_jump", "2021", "2022-12-31"));
    }

    @Test
    void aLineThatIsWrongIsNamed(@TempDir Path jobs) throws Exception {
        Files.writeString(jobs.resolve("explanations.csv"), """
                rule,region,indicator,period,stage,why,person,given,expires
                year_on_year_jump,410600,students,2021,primary,两所学校并入,,2022-02-01,
                """);

        assertThatThrownBy(() -> Explanations.load(new JobsFolder(jobs)))
                .hasMessageContaining("jobs/explanations.csv:2")
                .hasMessageContaining("jobs/explanations.csv:2:person: nothing stands here");
    }

    private static Explanation explanation(String rule, String period, String expires) {
        return new Explanation(
                rule,
                "410600",
                rule.equals("order_of_counts") ? "" : "students",
                period,
                rule.equals("order_of_counts") ? "" : "primary",
                "两所学校并入",
                "王五",
                LocalDate.of(2022, 2, 1),
                expires.isEmpty() ? null : LocalDate.parse(expires),
                "jobs/explanations.csv:2");
    }

    private static List<Finding> applied(List<String> claims, Explanation explanation) {
        Validation validation = Validation.of(ClaimNotation.CATALOGUE, new JobsFolder(Path.of("jobs")));
        return Explanations.applied(
                List.of(explanation),
                validation.validate(ClaimNotation.claims(claims), TODAY),
                ClaimNotation.CATALOGUE,
                TODAY);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();
    }
}
