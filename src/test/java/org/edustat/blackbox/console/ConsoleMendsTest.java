package org.edustat.blackbox.console;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator mends in the console holds from the next run on, and is done once, whoever else does it too. */
class ConsoleMendsTest {

    private static final String PASSWORD = "a long password";
    private static final String STRANGE = "2021年淇县小学情况,,\n县区,甲,乙\n淇县,70,28200\n";
    private static final int LOOKS = 900;

    @TempDir
    private Path folder;

    @Test
    void headersThatNobodyKnowsAreSettledOnThePageAndTheNextRunReadsThem() throws Exception {
        Inbox.put(folder, "410622-淇县/2021/简表.csv", STRANGE);
        Inbox.put(folder, "410622-淇县/2021/小结.txt", "淇县2021年小结\n<script>alert(4)</script>全县招聘教师1066人。\n");
        try (OpenConsole console = OpenConsole.in(folder)) {
            assertThat(OpenConsole.run(folder, "", "run")).isZero();
            Visitor visitor = new Visitor(console);
            String address = address(visitor, "/submissions?q=csv") + "/layout";
            assertThat(visitor.get(address(visitor, "/submissions?q=txt")).body())
                    .as("a sentence with a script is shown, not run")
                    .contains("&lt;script&gt;alert(4)")
                    .doesNotContain("<script>alert(4)");
            assertThat(visitor.get(address).body()).contains("甲", "乙", "head0", "未归入指标");
            String token = visitor.token("/");
            assertThat(visitor.post(address, token, "table=0&head0=&head1=").statusCode())
                    .isEqualTo(302);
            assertThat(visitor.get(address).body()).contains("没有写任何含义");
            assertThat(visitor.post(address, token, "table=9&head0=x").statusCode())
                    .isEqualTo(404);
            visitor.post(address, token, "table=0&head0=" + encoded("小学学校数（所）") + "&head1=" + encoded("小学在校学生数（人）"));
            assertThat(visitor.get(address.replace("/layout", "")).body()).contains("已写入 jobs/layouts/");
            assertThat(visitor.get("/").body()).contains("程序或 jobs/");
            assertThat(files("jobs/layouts")).hasSize(1);
            assertThat(visitor.get(address).body()).contains("value=\"小学学校数（所）\"");

            HttpResponse<String> begun = visitor.press("/night/run", token);

            assertThat(begun.statusCode()).isEqualTo(200);
            assertThat(begun.body()).contains("data-reopening");
            String trail = "/figures/trail?key=410622/students/2021;stage=primary";
            assertThat(until(console, trail, "28,200")).contains("简表.csv");
            assertThat(console.get("/log").body()).contains("指定表头含义", "开始运行");
            assertThat(console.get("/log?q=" + encoded("layouts")).body())
                    .contains("指定表头含义")
                    .doesNotContain("开始运行");
        }
    }

    @Test
    void whatCannotBeReadInJobsDoesNotEndTheConsole() throws Exception {
        Inbox.fill(folder);
        Path layouts = folder.resolve("jobs/layouts");
        try (OpenConsole console = OpenConsole.in(folder)) {
            assertThat(OpenConsole.run(folder, "", "run")).isZero();
            Files.createDirectories(layouts);
            Files.writeString(layouts.resolve("kaputt.yaml"), "name: x\nheaders: 7\n");
            Files.writeString(
                    folder.resolve("jobs/expected-submissions.csv"), "region,form,period,due,contact\n1,x,y,z,\n");
            Visitor visitor = new Visitor(console);
            assertThat(visitor.get("/submissions").body()).contains("expected-submissions.csv:2");
            assertThat(visitor.press("/night/run", visitor.token("/")).statusCode())
                    .isEqualTo(302);
            assertThat(visitor.get("/").body()).contains("kaputt.yaml:2:10", "expected-submissions.csv:2");
            assertThat(OpenConsole.run(folder, "", "run")).isEqualTo(2);
            assertThat(OpenConsole.said(folder)).contains("kaputt.yaml:2:10");
            assertThat(console.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(console.get("/log").body()).contains("开始运行（被拒绝）");
        }
    }

    @Test
    void twoWhoDecideAtTheSameMomentDecideOnceAndAnExpiredSessionNotAtAll() throws Exception {
        Inbox.fill(folder);
        try (OpenConsole console = OpenConsole.in(folder)) {
            assertThat(OpenConsole.run(folder, "", "run")).isZero();
            for (String name : List.of("anna", "boss")) {
                assertThat(OpenConsole.run(folder, PASSWORD + "\n", "accounts", "add", name, "--role", "administrator"))
                        .isZero();
            }
            Visitor anna = signedIn(console, "anna");
            Visitor boss = signedIn(console, "boss");
            String paper = address(anna, "/submissions?status=quarantined");
            List<CompletableFuture<HttpResponse<String>>> both = Stream.of(anna, boss)
                    .map(who -> {
                        String token = who.token("/");
                        return CompletableFuture.supplyAsync(
                                () -> who.post(paper + "/release", token, "region=410621&year=2021"));
                    })
                    .toList();
            both.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(302));
            String told = anna.get(paper).body() + boss.get(paper).body();
            assertThat(told.split("已放行", -1)).as("one is told that it is done").hasSize(2);
            String log = boss.get("/log").body();
            assertThat(log.split("<td>放行材料</td>", -1)).hasSize(2);
            assertThat(log.split("放行材料（被拒绝）", -1)).hasSize(2);

            HttpResponse<String> late = new Visitor(console).post(paper + "/reject", "stale", "why=x");
            assertThat(late.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login?expired"));
            assertThat(boss.get(paper).body()).doesNotContain("outcome-rejected");
            assertThat(boss.get("/log").body()).contains("登录过期后的操作");
        }
    }

    @Test
    void twoUploadsUnderOneNameBothReachTheLedgerAndALaterOneTakesTheirPlace() throws Exception {
        Inbox.fill(folder);
        String sent = "410622-淇县/2021/";
        try (OpenConsole console = OpenConsole.in(folder)) {
            Visitor visitor = new Visitor(console);
            upload(visitor, 70);
            upload(visitor, 70);
            assertThat(files("input/" + sent)).as("the same bytes once more").hasSize(1);
            upload(visitor, 71);
            assertThat(visitor.get("/submissions").body()).contains("报表 (2).csv", "没有被替换");

            assertThat(OpenConsole.run(folder, "", "run")).isZero();
            assertThat(OpenConsole.run(folder, "", "submissions", "--format", "json"))
                    .isZero();
            assertThat(OpenConsole.said(folder)).contains(sent + "报表.csv", sent + "报表 (2).csv");

            upload(visitor, 72);
            assertThat(files("input/" + sent))
                    .as("what a run has received gives way")
                    .hasSize(2);
            assertThat(Files.readString(folder.resolve("input/" + sent + "报表.csv")))
                    .contains("72");
        }
    }

    private static void upload(Visitor visitor, int schools) {
        String form = "淇县2021年小学情况,\n学段,学校数（所）\n小学,%d\n".formatted(schools);
        assertThat(visitor.upload("报表.csv", form, "410622", "2021").statusCode())
                .isEqualTo(302);
    }

    @Test
    void noTemplateWritesWhatItDidNotEscape() throws Exception {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/console"))) {
            assertThat(templates.filter(file -> file.toString().endsWith(".html")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContain("th:utext", "[(", "onclick", "<style"));
        }
    }

    private static Visitor signedIn(OpenConsole console, String name) {
        Visitor visitor = new Visitor(console);
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    /** Where the first paper of a list is. */
    private static String address(Visitor visitor, String list) {
        return Pattern.compile("href=\"(/submissions/\\d+)\"")
                .matcher(visitor.get(list).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** What a page says once it says something; the console may be closed meanwhile. */
    private static String until(OpenConsole console, String path, String wanted) throws Exception {
        for (int look = 0; look < LOOKS; look++) {
            try {
                String body = console.get(path).body();
                if (body.contains(wanted)) {
                    return body;
                }
            } catch (java.io.IOException closed) {
                assertThat(console.process().isAlive()).isTrue();
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError(path + " never says " + wanted);
    }

    private List<Path> files(String name) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.toList();
        }
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
