package org.edustat.validation.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;

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

    @Test
    void everyThresholdBelongsToARule() {
        List<String> rules = Rules.builtin(ClaimNotation.CATALOGUE.indicators(), JOBS).stream()
                .map(Rule::name)
                .toList();

        assertThat(Thresholds.load(JOBS).lines())
                .extracting(Thresholds.Threshold::rule)
                .isSubsetOf(rules);
    }

    @Test
    void aThresholdThatIsNoNumberIsNamed(@TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("rules"));
        Files.writeString(
                jobs.resolve(Thresholds.FILE),
                new String(JOBS.read(Thresholds.FILE), StandardCharsets.UTF_8).replace("stock,0.3", "stock,viel"));

        assertThatThrownBy(() -> Rules.builtin(ClaimNotation.CATALOGUE.indicators(), new JobsFolder(jobs)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jobs/rules/builtin.csv: year_on_year_jump, stock: 'viel' is no number");
    }
}
