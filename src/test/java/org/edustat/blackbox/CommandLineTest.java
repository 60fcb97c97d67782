package org.edustat.blackbox;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.EdustatApplication;
import org.edustat.operations.cli.Verbs;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator types, what he reads, and the exit code that his scripts see. */
class CommandLineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-01T02:00:00Z"), ZoneOffset.UTC);
    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";
    private static final String IDENTITY = "11010519491231002X";
    private static final String MOBILE = "13812345678";

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void oneFormLiesInTheInbox() throws IOException {
        input = folder.resolve("input");
        output = folder.resolve("output");
        put("410600-鹤壁市/2020/基本情况.csv", FORM.formatted(10));
    }

    @Test
    void aNightAndAllThatCanBeAskedOfIt() throws IOException {
        put("410600-鹤壁市/2020/空.csv", "");
        assertThat(night()).isZero();
        assertThat(out.toString()).contains("采用 1 份").contains("隔离 1 份").contains("其中 0 份未变");
        assertThat(output.resolve(".ledger/last-night")).exists();
        String numbers = line("数字：");
        assertThat(numbers).doesNotContain("陈述 0 条");

        assertThat(night()).as("an unchanged night").isZero();
        assertThat(out.toString()).contains("没有变化").contains("其中 2 份未变，没有再读");
        assertThat(line("数字：")).as("what stands is counted, not what was read").isEqualTo(numbers);

        assertThat(night("--strict")).isEqualTo(3);
        assertThat(look("submissions", "--status", "quarantined")).isZero();
        assertThat(out.toString()).contains("空.csv").doesNotContain("基本情况.csv");
        assertThat(look("findings")).isZero();
        assertThat(out.toString()).contains("reading.");
        assertThat(look("targets", "--format", "json")).isZero();
        assertThat(look("explain", "410600/schools/2020;stage=primary")).isZero();
        assertThat(out.toString()).contains("基本情况.csv").contains("B2");
        assertThat(look("jobs", "list")).isZero();
        assertThat(look("jobs", "show", "1")).isZero();
        assertThat(look("jobs", "show", "99")).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("用法有误：没有编号为 99 的任务\n");
    }

    @Test
    void programsGetCodesAndReasonsAreToldInTheLanguageOfWhoAsks() throws IOException {
        put("报表.csv", FORM.formatted(11));
        put("410600-鹤壁市/2020/空.csv", "");
        night();
        look("submissions", "--format", "json");
        assertThat(out.toString()).contains("\"outcome\" : \"accepted\"", "\"outcome\" : \"quarantined\"");
        look("jobs", "list", "--format", "json");
        assertThat(out.toString()).contains("\"state\" : \"completed\"");
        look("findings", "--format", "json");
        assertThat(out.toString()).contains("\"severity\" : \"error\"");
        assertThat(look("submissions")).isZero();
        assertThat(out.toString()).contains("已隔离", "无法判断");
        assertThat(look("submissions", "--lang", "en", "--status", "quarantined"))
                .isZero();
        assertThat(out.toString()).doesNotContain("隔离", "无法判断", "请");
    }

    @Test
    void whatIsAskedWronglyIsToldInPlainWords() throws IOException {
        night();
        assertThat(look("jobs", "show", "abc")).isEqualTo(2);
        assertThat(err.toString()).contains("ID 不能是“abc”，应为 数字");
        assertThat(look("explain", "410600/nonsense/2020")).isEqualTo(2);
        assertThat(err.toString()).contains("没有指标“nonsense”").hasLineCount(1);
        assertThat(look("series", "410600/nonsense/2020")).isEqualTo(2);
        assertThat(look("series", "419001/schools/2020")).isZero();
        assertThat(out.toString()).contains("没有 419001/schools/2020");
        Path readme = Files.writeString(folder.resolve("README.md"), "no backup");
        assertThat(look("restore", readme.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("不是 edustat backup 写出的备份文件").hasLineCount(1);
        assertThat(output.resolve(".ledger")).exists();
    }

    @Test
    void anOperatorDecidesAboutWhatCameIn() throws IOException {
        put("报表.csv", FORM.formatted(11));
        night();
        assertThat(look("submissions", "--status", "quarantined", "--format", "json"))
                .isZero();
        String aside = out.toString().replaceAll("(?s).*\"id\" : \"(\\d+)\".*", "$1");
        assertThat(look("submissions", "release", aside, "--region", "999999")).isEqualTo(2);
        assertThat(err.toString()).contains("999999").hasLineCount(1);
        assertThat(look("submissions", "release", aside, "--region", "410602", "--year", "2020"))
                .isZero();
        assertThat(out.toString()).contains("已放行");
        night();
        assertThat(look("submissions", "--status", "quarantined", "--format", "json"))
                .isZero();
        assertThat(out.toString()).doesNotContain("报表.csv");

        assertThat(look("submissions", "reject", aside)).isEqualTo(2);
        assertThat(err.toString()).contains("--why");
        assertThat(look("submissions", "reject", aside, "--why", "重复报送")).isZero();
        assertThat(look("submissions", "reject", aside, "--why", "重复报送")).isEqualTo(2);
        assertThat(err.toString()).contains("已经退回").hasLineCount(1);
        assertThat(look("submissions", "reject", "99", "--why", "没有")).isEqualTo(2);
        assertThat(look("submissions", "--status", "rejected")).isZero();
        assertThat(out.toString()).contains("报表.csv").contains("重复报送");
        assertThat(night()).isZero();
        assertThat(out.toString()).contains("退回 1 份");
    }

    @Test
    void wrongArgumentsAreToldInTheUsersLanguage() {
        assertThat(type("run", "--date", "2020-13-01")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("用法有误：--date 不能是“2020-13-01”，应为 YYYY-MM-DD")
                .doesNotContain("java");
        assertThat(type("run", "--nope")).isEqualTo(2);
        assertThat(err.toString()).contains("不认识“--nope”").hasLineCount(2);
        assertThat(type("jobs")).isEqualTo(2);
        assertThat(err.toString()).contains("缺少命令");
        assertThat(type("--lang", "en", "check")).isEqualTo(2);
        assertThat(err.toString()).contains("FILE is missing").contains("edustat check --help");
        assertThat(look("explain", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("“nonsense”不是数字的键");
        assertThat(type("check", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("没有文件");
        assertThat(type("--help")).isZero();
        assertThat(out.toString()).contains("用法").contains("命令").doesNotContain("Usage", "Commands");
    }

    @Test
    void whatCannotBeUsedIsToldInOneLine() throws IOException {
        assertThat(type("run", "--input", folder.resolve("none").toString(), "--output", output.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("收件文件夹无法读取：").hasLineCount(1);
        assertThat(output.resolve(".ledger/last-night"))
                .as("a night that could not begin was not held")
                .doesNotExist();
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(type("run", "--input", input.toString(), "--output", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("成果文件夹不能写入：").hasLineCount(1);
        assertThat(look("jobs", "list", "--store", "jdbc:nonsense:x")).isEqualTo(1);
        assertThat(err.toString()).startsWith("台账数据库无法打开：").hasLineCount(1);
        assertThat(look("jobs", "list", "--store", "jdbc:postgresql://127.0.0.1:1/x"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("台账数据库无法打开：").hasLineCount(1);
        Files.writeString(output.resolve(".ledger/edustat.mv.db"), "no store ".repeat(1000));
        assertThat(night()).isEqualTo(1);
        assertThat(err.toString()).startsWith("台账数据库无法打开：").hasLineCount(1);
    }

    @Test
    void filesAreExtractedAndCheckedWithoutAStore() throws IOException {
        String form = input.resolve("410600-鹤壁市/2020/基本情况.csv").toString();
        assertThat(type("extract", "--format", "jsonl", form)).isZero();
        assertThat(out.toString().lines())
                .hasSize(4)
                .first()
                .asString()
                .contains("\"document\":\"基本情况.csv\"", "\"cell\":\"B2\"", "\"value\":10", "\"indicator\":\"schools\"");
        assertThat(type("extract", "--format", "csv", form)).isZero();
        assertThat(out.toString().lines()).hasSize(5);
        assertThat(type("extract", form)).isZero();
        assertThat(type("check", form)).isZero();
        assertThat(out.toString()).contains("可以报送");
        put("空.csv", "");
        assertThat(type("check", input.resolve("空.csv").toString())).isEqualTo(3);
        assertThat(output).doesNotExist();
    }

    @Test
    void whoIsNamedInAPaperIsShownNowhere() throws IOException {
        put("410600-鹤壁市/2020/总结.txt", "鹤壁市2020年教育工作总结\n全年招聘教师50人（负责人%s，电话%s）。\n".formatted(IDENTITY, MOBILE));
        put("410600-鹤壁市/2020/学校.csv", "学校名称,负责人身份证,手机,教师数（人）\n实验小学,%s,%s,90\n".formatted(IDENTITY, MOBILE));
        for (String format : List.of("table", "csv", "jsonl")) {
            type(
                    "extract",
                    "--format",
                    format,
                    input.resolve("410600-鹤壁市/2020/总结.txt").toString(),
                    input.resolve("410600-鹤壁市/2020/学校.csv").toString());
            assertNobodyIsNamed();
        }
        night();
        for (String verb : List.of("findings", "targets", "submissions")) {
            look(verb, "--format", "json");
            assertNobodyIsNamed();
        }
        look("explain", "410600/teachers_hired/2020");
        assertThat(out.toString()).contains("138******78");
        assertNobodyIsNamed();
    }

    private void assertNobodyIsNamed() {
        assertThat(out + err.toString()).doesNotContain(IDENTITY, MOBILE);
    }

    private int night(String... further) {
        List<String> arguments = new ArrayList<>(List.of("run", "--input", input.toString()));
        arguments.addAll(List.of(further));
        return look(arguments.toArray(String[]::new));
    }

    private int look(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output.toString()));
        return type(all.toArray(String[]::new));
    }

    private int type(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new Verbs(EdustatApplication.class, new PrintWriter(out), new PrintWriter(err), CLOCK)
                .execute(arguments);
    }

    private String line(String start) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private void put(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
