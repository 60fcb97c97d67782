package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** Received, on time, late, missing and nil are different things; so is what came and was set aside. */
class ExpectedSubmissionsTest {

    @Test
    void whatIsOwedAndWhatBecameOfIt(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/expected-submissions.csv"), """
                region,form,period,due,contact
                410602,基本情况,2021,2022-03-31,张三
                410603,基本情况,2021,2022-01-31,
                410611,基本情况,2021,2022-01-31,李四
                410621,基本情况,2021,2022-03-31,
                410622,基本情况,2021,2022-03-31,
                419999,基本情况,2021,2022-03-31,
                """);
        try (Bureau bureau = Bureau.in(folder)) {
            bureau.put("410602-鹤山区/2021/鹤山区2021年基本情况.csv", "鹤山区2021年基本情况\n指标,数值\n小学在校生数,1234\n")
                    .put("410603-山城区/2021/山城区2021年基本情况.csv", "山城区2021年基本情况\n指标,数值\n小学在校生数,1234\n")
                    .put("410622-淇县/2021/淇县2021年基本情况.csv", "淇县2021年基本情况（零报告）\n指标,数值\n小学在校生数,0\n");
            bureau.run();

            List<Owed> owed = new ExpectedSubmissions(
                            bureau.ledger(), ClaimNotation.CATALOGUE.regions(), new JobsFolder(folder.resolve("jobs")))
                    .owed(LocalDate.of(2022, 3, 1));

            assertThat(owed)
                    .extracting(one -> one.name() + " " + one.state())
                    .containsExactly("鹤山区 ON_TIME", "山城区 LATE", "淇滨区 MISSING", "浚县 AWAITED", "淇县 NIL", " AWAITED");
            assertThat(bureau.ledger()
                            .findings()
                            .of(bureau.ledger().evaluations().latest().orElseThrow()))
                    .extracting(Finding::rule)
                    .contains("pipeline.expected_of_no_region");
        }
    }

    @Test
    void anExplanationIsTakenIntoTheLedgerAndIsNoReasonToReadAgain(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        try (Bureau bureau = Bureau.in(folder)) {
            bureau.put("410602-鹤山区/2020/鹤山区2020年基本情况.csv", "鹤山区2020年基本情况\n指标,数值\n小学在校生数,10000\n")
                    .put("410602-鹤山区/2021/鹤山区2021年基本情况.csv", "鹤山区2021年基本情况\n指标,数值\n小学在校生数,14000\n");
            bureau.run();
            assertThat(rules(bureau)).contains("validation.year_on_year_jump");

            Files.writeString(folder.resolve("jobs/explanations.csv"), """
                    rule,region,indicator,period,stage,why,person,given,expires
                    year_on_year_jump,410602,students,2021,primary,两所学校并入,王五,2022-02-01,2022-12-31
                    """);
            bureau.run();

            assertThat(rules(bureau)).contains("validation.explained").doesNotContain("validation.year_on_year_jump");
            assertThat(bureau.ledger().explanations().list()).hasSize(1);
        }
    }

    private static List<String> rules(Bureau bureau) {
        return bureau.ledger()
                .findings()
                .of(bureau.ledger().evaluations().latest().orElseThrow())
                .map(Finding::rule)
                .toList();
    }
}
