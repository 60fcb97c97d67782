package org.edustat.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a bureau may write into its own rules, and what is refused with its place. */
class BureauRulesTest {

    private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String RULE = """
            - id: few_pupils
              text: {zh: 一名教师至多带二十名学生}
              ground: 某市教〔2025〕1号
              check: students / teachers <= 20
              class: 逻辑
              life: {试行: 2025-01-01, 提示: 2026-01-01, 强制: 2027-01-01, until: 2028-12-31}
              passing: {students: 100, teachers: 10}
              failing: {students: 300, teachers: 10}
            """;

    private static final List<String> CLAIMS = List.of(
            "410600/students/2020;stage=primary = 3000 | form 表.xlsx B2",
            "410600/teachers/2020;stage=primary = 100 | form 表.xlsx C2",
            "410600/students/2020;stage=lower_secondary = 1500 | form 表.xlsx B3",
            "410600/teachers/2020;stage=lower_secondary = 100 | form 表.xlsx C3");

    @Test
    void aRuleIsAskedOfEveryPlaceYearAndStage() {
        List<Finding> findings = findings(RULE, TODAY);

        assertThat(findings).hasSize(1);
        assertThat(Messages.chinese().what(findings.get(0)))
                .contains(
                        "few_pupils", "一名教师至多带二十名学生", "某市教〔2025〕1号", "students / teachers <= 20", "3000", "表.xlsx C2");
        assertThat(findings.get(0).origin().place()).isEqualTo("B2");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31,", "2025-01-01,NOTE", "2026-01-01,WARNING", "2027-01-01,ERROR", "2029-01-01,"})
    void aRuleIsTriedThenAdvisedThenEnforced(LocalDate day, Severity severity, @TempDir Path jobs) throws IOException {
        Files.createDirectories(jobs.resolve("rules"));
        Files.writeString(jobs.resolve("rules/r.yaml"), RULE);
        Validation validation = Validation.of(ClaimNotation.CATALOGUE, new JobsFolder(jobs));

        assertThat(validation.validate(ClaimNotation.claims(CLAIMS), day).stream()
                        .filter(finding -> finding.arguments().contains("few_pupils")))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void aRehearsalIsHeldAsIfTheRuleWereEnforced() {
        assertThat(findings(RULE, LocalDate.of(2020, 1, 1)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void figuresOfOtherYearsStagesAndOfThePlaceAboveAreRead() {
        String rule = RULE.replace(
                        "students / teachers <= 20",
                        "students[stage=primary] <= max(students[stage=primary, year=-1] * 110%, abs(-2) * students[region=above, stage=primary])")
                .replace(
                        "passing: {students: 100, teachers: 10}",
                        "passing: {'students[stage=primary]': 1, 'students[stage=primary, year=-1]': 1, 'students[region=above, stage=primary]': 1}")
                .replace(
                        "failing: {students: 300, teachers: 10}",
                        "failing: {'students[stage=primary]': 9, 'students[stage=primary, year=-1]': 1, 'students[region=above, stage=primary]': 1}");
        Validation validation = rehearsal(rule);

        assertThat(validation.validate(
                        ClaimNotation.claims(List.of(
                                "410621/students/2019;stage=primary = 100 | form 旧.xlsx B2",
                                "410621/students/2020;stage=primary = 120 | form 表.xlsx B2",
                                "410600/students/2020;stage=primary = 50 | form 市.xlsx B2")),
                        TODAY))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check: students / teachers <= 20 | check: students / teechers <= 20 | r.yaml:4:21: the catalogue has no indicator 'teechers'",
                "check: students / teachers <= 20 | check: students / (2 - 2) <= 20 | r.yaml:4:19: division by zero",
                "check: students / teachers <= 20 | check: students / teachers <= | r.yaml:4:32: expected a number, an indicator or '(', found the end",
                "check: students / teachers <= 20 | check: students / teachers | r.yaml:4:29: expected one of",
                "check: students / teachers <= 20 | check: students ^ 2 <= 20 | r.yaml:4:19: '^' has no meaning here",
                "check: students / teachers <= 20 | check: System.exit(0) <= 20 | r.yaml:4:16: '.' has no meaning here",
                "check: students / teachers <= 20 | check: students[stage=primery] <= 20 | r.yaml:4:25:",
                "check: students / teachers <= 20 | check: 3 <= 20 | r.yaml:4:10: the rule reads no figure",
                "passing: {students: 100 | passing: {students: 900 | r.yaml:7:12: this case is said to pass and fails",
                "failing: {students: 300, teachers: 10} | '' | r.yaml:1:3: 'failing' is missing",
                "class: 逻辑 | class: 随便 | r.yaml:5:10: '随便' is none of",
                "试行: 2025-01-01 | 试行: 2025-13-01 | r.yaml:6:9: '2025-13-01' is no day",
                "ground: | grund: | r.yaml:3:10: 'grund' is none of",
                "id: few_pupils | id: [ | r.yaml:",
            })
    void whatCannotBeRunIsRefusedWithItsPlace(String right, String wrong, String message) {
        String rule = RULE.replace(right, wrong);

        assertThat(rule).isNotEqualTo(RULE);
        assertThatThrownBy(() -> rehearsal(rule))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anExpressionThatWouldTakeLongIsRefused() {
        assertThatThrownBy(() -> rehearsal(RULE.replace("<= 20", "<= " + "(".repeat(50) + "20" + ")".repeat(50))))
                .hasMessageContaining("deep at most");
        assertThatThrownBy(() -> rehearsal(RULE.replace("<= 20", "<= 20" + " + 1".repeat(120))))
                .hasMessageContaining("symbols");
        assertThatThrownBy(() -> rehearsal(RULE.replace("<= 20", "<= 20" + " + 1".repeat(2000))))
                .hasMessageContaining("signs");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String two = RULE.replace("teachers <=", "teechers <=") + RULE.replace("few_pupils", "Few Pupils");

        assertThatThrownBy(() -> rehearsal(two))
                .hasMessageContaining("r.yaml:4:21")
                .hasMessageContaining("r.yaml:9:7: an id");
    }

    @Test
    void theRulesThatAreDeliveredAreWiredIn() {
        List<Finding> findings = Validation.of(ClaimNotation.CATALOGUE, JOBS)
                .validate(
                        ClaimNotation.claims(List.of(
                                "410621/students/2020 = 900 | form 表.xlsx B2",
                                "410600/students/2020 = 800 | form 市.xlsx B2")),
                        TODAY);

        assertThat(findings).anyMatch(finding -> finding.arguments().contains("county_within_city"));
    }

    private static Validation rehearsal(String yaml) {
        return Validation.rehearsal(ClaimNotation.CATALOGUE, JOBS, "r.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> findings(String rule, LocalDate day) {
        return rehearsal(rule).validate(ClaimNotation.claims(CLAIMS), day);
    }
}
