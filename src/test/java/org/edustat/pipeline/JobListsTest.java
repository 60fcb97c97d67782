package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JobListsTest {

    @TempDir
    private Path jobs;

    @Test
    void theListsThatAreDeliveredAreSound() {
        assertThatCode(() -> JobLists.check(JobsFolder.ofWorkingDirectory())).doesNotThrowAnyException();
    }

    @Test
    void whatIsWrongInSeveralListsIsToldBeforeTheNightAndTogether() throws IOException {
        Files.writeString(jobs.resolve("explanations.csv"), """
                rule,region,indicator,period,stage,why,person,given,expires
                year_on_year_jump,410600,students,2021,primary,,王五,2022-02-01,
                year_on_year_jump,410600,students,去年,primary,撤并,王五,2022-02-01,
                year_on_year_jump,410600,students,2021,primery,撤并,王五,二月,
                """);
        Files.writeString(jobs.resolve("expected-submissions.csv"), """
                region,form,period,due,contact
                410600,学校情况,2021,2022-02-30,王五
                """);
        Files.writeString(jobs.resolve("nightly.yaml"), "mail: {tls: ssl}\n");

        UnusableJobException refused =
                catchThrowableOfType(UnusableJobException.class, () -> JobLists.check(new JobsFolder(jobs)));

        assertThat(refused.text(Messages.chinese()).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("jobs/explanations.csv:2:why: 这里是空的：请填写"),
                        line -> assertThat(line).startsWith("jobs/explanations.csv:3:period: “去年”不是时期"),
                        line -> assertThat(line).startsWith("jobs/explanations.csv:4:stage: “primery”不能用在这里"),
                        line -> assertThat(line).startsWith("jobs/expected-submissions.csv:2:due: “2022-02-30”不是日期"),
                        line -> assertThat(line).startsWith("jobs/nightly.yaml:1:13: “ssl”不能用在这里"));
    }
}
