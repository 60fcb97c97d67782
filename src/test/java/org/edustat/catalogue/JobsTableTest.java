package org.edustat.catalogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Messages;
import org.edustat.concept.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a clerk is told about a table of {@code jobs/} that he spoilt, in his language and with the place. */
class JobsTableTest {

    private static final String HEADER = "# 说明\nstage,year,due,period\n";

    private record Line(Stage stage, int year) {}

    private static List<Line> read(byte[] bytes) {
        return JobsTable.read("list.csv", bytes, line -> {
            line.value("due").day();
            line.value("period").period();
            return new Line(
                    line.value("stage").said().word(Stage.class),
                    line.value("year").whole());
        });
    }

    private static UnusableJobException refusal(byte[] bytes) {
        return catchThrowableOfType(UnusableJobException.class, () -> read(bytes));
    }

    @Test
    void aSoundTableIsRead() {
        assertThat(read((HEADER + "primary,2023,2023-01-01,2022/2023\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Line(Stage.PRIMARY, 2023));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "primery,2023,2023-01-01,2023; :3:stage: “primery”不能用在这里：可以写; :3:stage: 'primery' cannot stand here",
                ",2023,2023-01-01,2023; :3:stage: 这里是空的：请填写; :3:stage: nothing stands here",
                "primary,今年,2023-01-01,2023; :3:year: “今年”不是整数; :3:year: '今年' is no whole number",
                "primary,2023,2023/1/1,2023; :3:due: “2023/1/1”不是日期：写成年-月-日，如 2026-01-01; :3:due: '2023/1/1' is no day",
                "primary,2023,2023-01-01,2022/2024; :3:period: “2022/2024”不是时期：年度写 2023; :3:period: '2022/2024' is no period",
                "primary,2023,2023-01-01,2023-13; :3:period: “2023-13”不是时期; :3:period: '2023-13' is no period",
                "primary,2023,2023-01-01,2023,多; :3: 这一行有 5 格，表头只有 4 栏，多出“多”; :3: the line has 5 cells",
                "primary,\"20\"23,2023-01-01,2023; : 英文双引号没有成对; : quotation marks do not come in pairs",
            })
    void aWrongLineIsToldWithItsPlaceInBothLanguages(String line, String chinese, String english) {
        UnusableJobException refused = refusal((HEADER + line + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(refused.text(Messages.chinese()).replaceFirst("list.csv:3: 英", "list.csv: 英"))
                .startsWith("jobs/list.csv" + chinese);
        assertThat(refused.text(Messages.english()).replaceFirst("list.csv:3: q", "list.csv: q"))
                .startsWith("jobs/list.csv" + english);
    }

    @Test
    void allWrongLinesAreToldAtOnce() {
        String text =
                HEADER + "primery,2023,2023-01-01,2023\nprimary,2023,2023-01-01,2023\nprimary,x,2023-01-01,2023\n";

        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).faults())
                .extracting(fault -> fault.place().notation())
                .containsExactly("jobs/list.csv:3:stage", "jobs/list.csv:5:year");
    }

    @Test
    void aColumnThatIsMissingIsToldOnce() {
        String text = "stage,year,period\nprimary,2023,2023\nprimary,2024,2024\n";

        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).text(Messages.chinese()))
                .isEqualTo("jobs/list.csv: 表头里没有“due”这一栏：把它加回表头");
    }

    @Test
    void aHeaderWithANameTwiceIsRefused() {
        assertThat(refusal("stage,stage\nprimary,primary\n".getBytes(StandardCharsets.UTF_8))
                        .text(Messages.chinese()))
                .startsWith("jobs/list.csv: 表头（第一行）有重复的或空的栏名");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithTheFirstLineThatIs() {
        String text = "stage,year,due,period\nprimary,2023,2023-01-01,2023\n小学、初中,2023,2023-01-01,2023\n";

        assertThat(refusal(text.getBytes(Charset.forName("GB18030"))).text(Messages.chinese()))
                .startsWith("jobs/list.csv:3: 从这一行起不是 UTF-8 编码");
    }

    @Test
    void aFileThatASpreadsheetProgramSavedIsRead() {
        assertThat(read("\uFEFFstage,year,due,period\r\nprimary,2023,2023-01-01,2023\r\n"
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Line(Stage.PRIMARY, 2023));
    }
}
