package org.edustat.blackbox;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.EdustatApplication;
import org.edustat.operations.cli.Verbs;

import static org.assertj.core.api.Assertions.assertThat;

/** A person sees how a table was understood, and settles what the program cannot know. */
class LayoutCommandTest {

    private static final String FORM = """
            2021年淇县学校情况简表,,,
            县区名,小学/A1,小学/A2,小学/内部编号
            县直,70,28200,7
            淇滨区,20,8200,8
            """;

    private static final String STRANGE = """
            2021年淇县小学情况,,
            县区,甲,乙
            淇县,70,28200
            """;

    @TempDir
    Path folder;

    @Test
    void theTableShowsItsParts() throws IOException {
        Path form = file("form.csv", "2021年淇县小学情况,\n单位：人,\n县区,在校生\n合计,36400\n淇县,28200\n注：不含民办。,\n");

        String said = run("extract", form.toString());

        assertThat(said.lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "form.csv #1 A1 标题 2021年淇县小学情况",
                        "form.csv #1 A2 单位行 单位:人",
                        "form.csv #1 A3:B3 表头 县区 | 在校生",
                        "form.csv #1 A4:B4 合计 合计",
                        "form.csv #1 A4:A5 行标题 ",
                        "form.csv #1 B4:B5 数据 ",
                        "form.csv #1 A6 注释 注:不含民办。");
    }

    @Test
    void aCheckNamesTheCellAsTheClerkSeesIt() throws IOException {
        Path form = file("form.csv", "2021年淇县小学情况,\n学校名称,在校生（人）\n淇县实验小学,820\n淇县二小,约120或130\n淇县三小,900\n淇县四小,700\n");

        assertThat(run("check", form.toString())).contains("B4");
    }

    @Test
    void aCheckOffersAFileForHeadersThatItDoesNotKnow() throws IOException {
        Path form = file("strange.csv", STRANGE);

        assertThat(run("check", form.toString())).contains("B, C").contains("--layouts");
        assertThat(run("check", "--layouts", folder.resolve("layouts").toString(), form.toString()))
                .contains("strange_1.yaml");
        assertThat(folder.resolve("layouts/strange_1.yaml")).content().contains("- \"县区\"", "#  \"甲\": ");
    }

    @Test
    void whatWasSettledOnceHoldsForEveryFileOfTheLayout() throws IOException {
        Path form = file("form.csv", FORM.replace("小学/", "小学").replace("小学A1", "小学/A1"));
        Path known = file("known.csv", FORM.replace("2021", "2023"));

        assertThat(run("extract", "--format", "csv", form.toString())).doesNotContain("students");
        assertThat(run("extract", "--format", "csv", known.toString())).contains("schools", "students", "2023");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String run(String... arguments) {
        StringWriter said = new StringWriter();
        StringWriter warned = new StringWriter();
        new Verbs(EdustatApplication.class, new PrintWriter(said), new PrintWriter(warned), Clock.systemUTC())
                .execute(arguments);
        return said.toString();
    }
}
