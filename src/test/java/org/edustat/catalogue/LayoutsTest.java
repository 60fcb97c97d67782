package org.edustat.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a person settled once about the tables of one layout. */
class LayoutsTest {

    @TempDir
    Path jobs;

    @Test
    void theExampleIsKnownByItsHeaders() {
        Layouts layouts = Layouts.load(new JobsFolder(Path.of("jobs")));

        assertThat(layouts.find(List.of("县区名", "小学/A1", "小学/A2", "小学/内部编号"))).hasValueSatisfying(layout -> {
            assertThat(layout.column("小学/A2")).isEqualTo("小学在校学生数（人）");
            assertThat(layout.column("小学/内部编号")).isEqualTo(Layout.NO_FIGURES);
            assertThat(layout.row("县直")).isEqualTo("合计");
        });
    }

    @Test
    void theYearAndTheWidthOfBracketsDoNotCount() throws IOException {
        write("headers: [县区, 2020年（甲）]\ncolumns:\n  2020年（甲）: 小学学校数（所）\n");

        assertThat(Layouts.load(new JobsFolder(jobs)).find(List.of("县 区", "2023年(甲)")))
                .hasValueSatisfying(
                        layout -> assertThat(layout.column("2023年(甲)")).isEqualTo("小学学校数（所）"));
    }

    @Test
    void otherHeadersAreAnotherLayout() throws IOException {
        write("headers: [县区, 甲]\n");

        assertThat(Layouts.load(new JobsFolder(jobs)).find(List.of("县区", "甲", "乙")))
                .isEmpty();
    }

    @Test
    void withoutAFolderThereAreNone() {
        assertThat(Layouts.load(new JobsFolder(jobs)).none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "header: [甲]; 1:1: 'header' cannot stand here: write one of columns, headers, name, rows",
                "headers: 甲; 1:10: expected a list",
                "headers: [甲, [乙]]; 1:14: expected a single value",
                "headers: [甲]\\ncolumns:\\n  丙: 丁; 3:3: '丙' is none of the headers above",
                "headers: [甲]\\ncolumns:\\n  甲:; 3:5: nothing stands here",
                "headers: [甲]\\ncolumns: 甲; 2:10: expected 'word: value'",
                "name: 甲; 1:1: 'headers' is missing",
                "headers: [甲; 1:12: this is no YAML",
            })
    void whatIsWrongIsRefusedWithItsPlace(String yaml, String message) throws IOException {
        write(yaml.replace("\\n", "\n"));

        assertThatThrownBy(() -> Layouts.load(new JobsFolder(jobs)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jobs/layouts/form.yaml:" + message);
    }

    @Test
    void twoFilesForTheSameHeadersAreRefused() throws IOException {
        write("headers: [县区, 甲]\n");
        Files.writeString(jobs.resolve("layouts/other.yaml"), "headers: [县区, 甲]\n");

        assertThatThrownBy(() -> Layouts.load(new JobsFolder(jobs)))
                .hasMessageContaining("jobs/layouts/other.yaml: another file has the same headers");
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(jobs.resolve("layouts"));
        Files.writeString(jobs.resolve("layouts/form.yaml"), yaml);
    }
}
