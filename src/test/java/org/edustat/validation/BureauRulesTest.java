package org.edustat.validation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
    @CsvFileSource(
            resources = "/spec/validation/bureau-rules.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void whatCannotBeRunIsRefusedWithItsPlaceInBothLanguages(
            String right, String wrong, String place, String chinese, String english) {
        String rule = RULE.replace(
                right, wrong == null ? "" : wrong.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(rule).isNotEqualTo(RULE);

        UnusableJobException refused = refusal(rule);

        assertThat(refused.text(Messages.chinese()))
                .startsWith("r.yaml:" + place + ": ")
                .contains(chinese);
        assertThat(refused.text(Messages.english()))
                .startsWith("r.yaml:" + place + ": ")
                .contains(english);
    }

    @Test
    void anExpressionThatWouldTakeLongIsRefused() {
        assertThat(faults(RULE.replace("<= 20", "<= " + "(".repeat(50) + "20" + ")".repeat(50))))
                .containsExactly("r.yaml:4:63 expression_too_deep");
        assertThat(faults(RULE.replace("<= 20", "<= 20" + " + 1".repeat(120))))
                .containsExactly("r.yaml:4:426 expression_too_many");
        assertThat(faults(RULE.replace("<= 20", "<= 20" + " + 1".repeat(2000))))
                .containsExactly("r.yaml:4:1010 expression_too_long");
    }

    @Test
    void anExpressionOverSeveralLinesIsToldByItsLine() {
        assertThat(faults(RULE.replace("teachers <= 20", "(teachers +\n      teechers) <= 20")))
                .containsExactly("r.yaml:5:7 no_indicator_but");
        assertThat(faults(RULE.replace("students / teachers <= 20", ">-\n    students /\n    teechers <= 20")))
                .containsExactly("r.yaml:6:5 no_indicator_but");
        assertThat(faults(RULE.replace("students / teachers <= 20", "\"students / teechers <= 20\"")))
                .containsExactly("r.yaml:4:22 no_indicator_but");
    }

    @Test
    void whatIsDividedByMayBeZeroForSomeFiguresButNotForAll() {
        assertThat(faults(RULE.replace("/ teachers <= 20", "/ (teachers - teachers) <= 20")))
                .containsExactly("r.yaml:4:19 division_by_zero");
        assertThat(faults(RULE.replace("/ teachers <= 20", "/ (teachers * 2 - teachers - teachers) <= 20")))
                .containsExactly("r.yaml:4:19 division_by_zero");
        assertThat(faults(RULE.replace("/ teachers <= 20", "/ (teachers / 3 * 3 - teachers) <= 20")))
                .containsExactly("r.yaml:4:19 division_by_zero");
        assertThat(faults(RULE.replace("/ teachers <= 20", "/ min(0, teachers) <= 20")))
                .containsExactly("r.yaml:4:19 division_by_zero");
        assertThat(faults(RULE.replace("/ teachers <= 20", "/ (0 * teachers) <= 20")))
                .containsExactly("r.yaml:4:19 division_by_zero");
        assertThat(findings(RULE.replace("/ teachers <= 20", "/ (teachers - 5) <= 20.5"), TODAY))
                .hasSize(1);
        assertThat(faults(RULE.replace("/ teachers <= 20", "/ (teachers - teachers[year=-1]) <= 20")))
                .as("the years differ; the cases tell one of them")
                .containsExactly("r.yaml:8:12 case_passes");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String several =
                RULE.replace("teachers <=", "teechers <=") + RULE.replace("few_pupils", "Few Pupils") + RULE + RULE;

        assertThat(faults(several))
                .containsExactly("r.yaml:4:21 no_indicator_but", "r.yaml:9:7 no_rule_id", "r.yaml:25:7 stands_twice");
    }

    @Test
    void aFileThatWasSavedInAnotherEncodingIsRefusedWithTheLine() {
        byte[] saved = RULE.getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> Validation.rehearsal(ClaimNotation.CATALOGUE, JOBS, "r.yaml", saved))
                .isInstanceOfSatisfying(
                        UnusableJobException.class,
                        refused -> assertThat(refused.text(Messages.chinese()))
                                .isEqualTo("r.yaml:2: 从这一行起不是 UTF-8 编码：用记事本“另存为”，编码选 UTF-8，再存一次"));
    }

    @Test
    void aPlaceThatAnyYearHadMayBeNamed() {
        assertThat(findings(RULE.replace("  class:", "  scope: {regions: [4106, 410100, 330103]}\n  class:"), TODAY))
                .hasSize(1);
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

    private static UnusableJobException refusal(String yaml) {
        return catchThrowableOfType(UnusableJobException.class, () -> rehearsal(yaml));
    }

    private static List<String> faults(String yaml) {
        return refusal(yaml).faults().stream()
                .map(fault -> fault.place().notation() + " " + fault.key())
                .toList();
    }

    private static List<Finding> findings(String rule, LocalDate day) {
        return rehearsal(rule).validate(ClaimNotation.claims(CLAIMS), day);
    }
}
