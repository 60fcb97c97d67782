package org.edustat.validation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Thresholds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThresholdsTest {

    private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

    @Test
    void everyThresholdSaysWhereItComesFromAndGivesAnExample() {
        assertThat(Thresholds.load(JOBS).lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.source()).as(line.toString()).isNotBlank())
                .allSatisfy(
                        line -> assertThat(line.example()).as(line.toString()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "'stock,0.3', 'stock,viel', ':value: ''viel'' is no number'",
        "'jump,flow,1', 'jump,fluss,1', 'of the rule year_on_year_jump the line of ''flow'' is missing'",
        "'sector all,public', 'sector all,bublic', ':value: ''bublic'' cannot stand here: write one of'",
        "'small_cell,', 'smal_cell,', ':rule: no built-in rule is called ''smal_cell'', is it small_cell?'",
        "'small_cell,', 'klein,', ':rule: no built-in rule is called ''klein'': their names'",
        "'area all', 'aria all', ':parameter: ''aria'' cannot stand here: write one of stage, sector, area'",
    })
    void aLineThatIsWrongIsNamed(String right, String wrong, String message, @TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("rules"));
        Files.writeString(
                jobs.resolve(Thresholds.FILE),
                new String(JOBS.read(Thresholds.FILE), StandardCharsets.UTF_8).replace(right, wrong));

        assertThatThrownBy(() -> Rules.builtin(RuleBasis.of(ClaimNotation.CATALOGUE, new JobsFolder(jobs))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jobs/rules/builtin.csv")
                .hasMessageContaining(message);
    }

    @Test
    void ofARuleThatAnOlderFileDoesNotKnowTheLinesOfTheProgramHold(@TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("rules"));
        Files.writeString(
                jobs.resolve(Thresholds.FILE),
                "rule,parameter,value,source,example\nsmall_cell,fewest,9,judgement,x\n");

        Thresholds thresholds = Thresholds.load(new JobsFolder(jobs));

        assertThat(thresholds.lines())
                .filteredOn(line -> line.rule().equals("small_cell"))
                .hasSize(1);
        assertThat(thresholds.lines()).anyMatch(line -> line.rule().equals("year_on_year_jump"));
    }

    @Test
    void aFileThatASpreadsheetProgramSavedIsRead(@TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("rules"));
        Files.writeString(
                jobs.resolve(Thresholds.FILE),
                "\uFEFF" + new String(JOBS.read(Thresholds.FILE), StandardCharsets.UTF_8));

        assertThat(Thresholds.load(new JobsFolder(jobs))).isEqualTo(Thresholds.load(JOBS));
    }
}
