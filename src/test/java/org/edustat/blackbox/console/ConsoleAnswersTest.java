package org.edustat.blackbox.console;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the console answers to who is careless, unlucky or malicious, asked without a browser. */
class ConsoleAnswersTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PASSWORD = "a long password";

    @TempDir
    private static Path folder;

    private static OpenConsole console;

    @BeforeAll
    static void theConsoleIsOpen() throws Exception {
        Inbox.fill(folder);
        Inbox.put(folder, "<script>alert(1)<script>.csv", "<script>alert(2)<script>,学校数（所）\n小学,1\n");
        console = OpenConsole.in(folder);
    }

    @AfterAll
    static void theConsoleIsClosed() throws Exception {
        if (console != null) {
            console.close();
            assertThat(folder.resolve("output/.ledger/edustat.holder")).doesNotExist();
        }
    }

    @Test
    void otherCommandsAskTheConsoleThatHoldsTheStoreAndOnlyWhoCanReadItsTokenMay() throws Exception {
        Path holder = folder.resolve("output/.ledger/edustat.holder");
        assertThat(Files.getPosixFilePermissions(holder)).hasSize(2);
        assertThat(OpenConsole.run(folder, "", "run", "--date", "2022-03-01"))
                .as(OpenConsole.said(folder))
                .isZero();
        assertThat(OpenConsole.said(folder)).contains("完成");
        assertThat(OpenConsole.run(folder, "", "jobs", "list", "--format", "json", "--lang", "en"))
                .isZero();
        assertThat(OpenConsole.said(folder)).contains("\"state\" : \"completed\"");
        assertThat(OpenConsole.run(folder, "", "jobs", "show", "77")).isEqualTo(2);
        assertThat(OpenConsole.run(folder, "", "serve", "--port", "0")).isEqualTo(4);
        String body = "{\"arguments\":[\"jobs\",\"list\"],\"person\":\"x\",\"input\":\"\"}";
        assertThat(console.post("/command", body, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(console.post("/command", body, "Content-Type", "application/json", "X-Edustat-Token", "0".repeat(64))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whileThereIsNoAccountItOpensHereAlone(@TempDir Path other) throws Exception {
        assertThat(Files.readString(folder.resolve("serve.txt"))).contains("127.0.0.1", "还没有帐户");
        assertThat(console.get("/").statusCode()).isEqualTo(200);
        assertThat(raw(console, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .as("another site's name for this machine")
                .startsWith("HTTP/1.1 421");
        assertThat(console.post("/night/run", "", "Content-Type", FORM).statusCode())
                .as("a form of another site")
                .isEqualTo(403);
        int port =
                Integer.parseInt(console.address().substring(console.address().lastIndexOf(':') + 1));
        assertThat(OpenConsole.run(other, "", "serve", "--port", "0", "--host", "0.0.0.0"))
                .isEqualTo(2);
        assertThat(OpenConsole.said(other)).contains("accounts add");
        assertThat(OpenConsole.run(other, "", "serve", "--port", Integer.toString(port)))
                .isEqualTo(1);
        assertThat(OpenConsole.said(other)).contains("端口 " + port).hasLineCount(1);
    }

    @Test
    void guessedNumbersForgedNamesAndScriptsGiveAClearPageAndNothingElse() throws Exception {
        assertThat(OpenConsole.run(folder, "", "run")).isZero();
        for (String path : new String[] {
            "/submissions/999",
            "/submissions/-1",
            "/submissions/abc",
            "/night/999",
            "/figures/trail?key=x",
            "/reports/file?name=../.ledger/edustat.mv.db",
            "/reports/file?name=%2Fetc%2Fpasswd",
            "/no/such/page"
        }) {
            HttpResponse<String> answer = console.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("没有这一项").doesNotContain("Exception");
        }
        assertThat(console.get("/submissions?from=-5").statusCode()).isEqualTo(200);
        assertThat(console.get("/submissions?from=zwei").statusCode()).isEqualTo(400);
        assertThat(console.get("/submissions").body()).doesNotContain("<script>alert");
        assertThat(console.get("/submissions?q=%3Cscript%3Ealert(3)").body()).doesNotContain("<script>alert(3)");
        HttpResponse<String> page = console.get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void aRunAfterTheRulesHaveChangedIsDoneByTheNewOnes(@TempDir Path home) throws Exception {
        Inbox.fill(home);
        try (OpenConsole own = OpenConsole.in(home)) {
            Path terms = home.resolve("jobs/catalogue/units.csv");
            Files.createDirectories(terms.getParent());
            Files.writeString(terms, Files.readString(Path.of("jobs/catalogue/units.csv")) + "\n");
            assertThat(own.get("/").body()).contains("程序或 jobs/");
            assertThat(OpenConsole.run(home, "", "run"))
                    .as(OpenConsole.said(home))
                    .isZero();
            assertThat(own.get("/").body()).doesNotContain("程序或 jobs/").contains("completed");
        }
    }

    @Test
    void programsAskForTheSameAndAreToldWhatThereIsToAsk() throws Exception {
        assertThat(OpenConsole.run(folder, "", "run")).isZero();
        assertThat(console.get("/api/runs").body()).contains("\"state\":\"COMPLETED\"");
        assertThat(console.get("/api/submissions?status=accepted").body()).contains("统计表.csv");
        assertThat(console.get("/api/submissions/1/statements").body()).contains("1066人");
        assertThat(console.get("/api/figures?indicator=teachers_hired").body()).contains("\"1066\"");
        assertThat(console.get("/api/figures/trail?key=410600/teachers_hired/2020")
                        .body())
                .contains("全市招聘教师1066人");
        for (String path : List.of("/api/indicators", "/api/targets", "/api/findings", "/api/reports", "/api/log")) {
            assertThat(console.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(console.get("/api/submissions/999").body()).contains("\"status\":404");
        assertThat(console.post("/api/runs", "", "Content-Type", FORM).statusCode())
                .as("without the page's own token")
                .isEqualTo(403);
        String description = console.get("/api/openapi.json").body();
        assertThat(description)
                .contains("\"openapi\":\"3.1.0\"", "/api/runs/{id}/restart", "/api/submissions/{id}/release");
    }

    @Test
    void whoWatchesIsToldWhetherTheNightsGoWell() throws Exception {
        assertThat(OpenConsole.run(folder, "", "run")).isZero();
        assertThat(console.get("/health/live").body()).contains("live");
        assertThat(console.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(console.get("/health/nights").body()).contains("\"status\":\"good\"", "\"late\":false");
        assertThat(console.get("/metrics").body())
                .contains("edustat_submissions{outcome=\"accepted\"}", "edustat_last_run_step_seconds{step=\"read\"}")
                .contains("edustat_night_late 0.0", "jvm_memory_used_bytes");
        Files.writeString(folder.resolve("output/.ledger/last-night"), "2001-01-01T00:00:00Z\n");
        assertThat(console.get("/health/nights").statusCode())
                .as("a run that began since counts more than the note")
                .isEqualTo(200);
    }

    @Test
    void aBackupTakenWhileTheConsoleIsOpenHoldsEverything(@TempDir Path other) throws Exception {
        assertThat(OpenConsole.run(folder, "", "run")).isZero();
        Path backup = other.resolve("backup.zip");
        assertThat(OpenConsole.run(folder, "", "backup", backup.toString())).isZero();
        assertThat(OpenConsole.run(folder, "", "backup", backup.toString()))
                .as("it does not write over an older one")
                .isEqualTo(2);
        assertThat(OpenConsole.run(folder, "", "restore", backup.toString()))
                .as("a store that is in use is not replaced")
                .isEqualTo(2);
        assertThat(OpenConsole.run(folder, "", "submissions", "--format", "json"))
                .isZero();
        String here = OpenConsole.said(folder);
        assertThat(OpenConsole.run(other, "", "restore", backup.toString())).isZero();
        assertThat(OpenConsole.run(other, "", "submissions", "--format", "json"))
                .isZero();
        assertThat(OpenConsole.said(other)).isEqualTo(here);
        assertThat(deeds(other))
                .as("what was done, and that it was laid out again")
                .contains("store.restore");
        assertThat(other.resolve("output/.ledger/originals")).isNotEmptyDirectory();
    }

    @Test
    void anUploadCannotLeaveItsFolderNorBeTooLarge() throws Exception {
        List<String> before = files();
        Visitor visitor = new Visitor(console);
        for (String name :
                new String[] {"../../evil.csv", "..\\\\evil.csv", ".hidden.csv", "a\u0000b.csv", "..", "x/y.csv"}) {
            assertThat(visitor.upload(name, "x", "410621", "2021").statusCode())
                    .as(name)
                    .isIn(302, 400);
        }
        assertThat(visitor.upload("gut.csv", "x", "999999", "2021").statusCode())
                .isEqualTo(302);
        assertThat(files()).isEqualTo(before);
        visitor.upload("gut.csv", "x", "410621", "2021");
        assertThat(files()).contains("410621-浚县/2021/gut.csv");
        assertThat(raw(
                        console,
                        "POST /submissions/upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2147483648\r\n"
                                + "Content-Type: multipart/form-data; boundary=x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("200 MB");
    }

    @Test
    void whoGuessesPasswordsHasToWaitAndTwoWhoPressTheSameButtonStartOneRun(@TempDir Path home) throws Exception {
        Inbox.fill(home);
        try (OpenConsole own = OpenConsole.in(home)) {
            assertThat(OpenConsole.run(home, PASSWORD + "\n", "accounts", "add", "boss", "--role", "administrator"))
                    .isZero();
            String[] manager = {"accounts", "add", "hebi", "--role", "manager", "--region", "410600"};
            assertThat(OpenConsole.run(home, PASSWORD + "\n", manager)).isZero();
            assertThat(OpenConsole.run(home, "short\n", "accounts", "add", "weak"))
                    .isEqualTo(2);
            assertThat(own.get("/").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
            Visitor boss = new Visitor(own);
            assertThat(boss.signIn("boss", PASSWORD)).endsWith("/");
            String token = boss.token("/");
            long begun = IntStream.range(0, 4)
                    .mapToObj(press -> CompletableFuture.supplyAsync(() -> boss.press("/night/run", token)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 302)
                    .count();
            assertThat(begun).isEqualTo(4);
            assertThat(OpenConsole.run(home, "", "jobs", "list", "--format", "json"))
                    .isZero();
            assertThat(OpenConsole.said(home).split("\"id\"")).hasSize(2);

            Visitor thief = new Visitor(own);
            for (int guess = 0; guess < 5; guess++) {
                assertThat(thief.signIn("hebi", "guess " + guess)).contains("/login?wrong");
            }
            assertThat(thief.signIn("hebi", PASSWORD)).contains("/login?locked");
            assertThat(OpenConsole.run(home, "another password\n", "accounts", "password", "hebi"))
                    .isZero();
            Visitor hebi = new Visitor(own);
            assertThat(hebi.signIn("hebi", "another password")).endsWith("/");
            assertThat(hebi.get("/submissions").statusCode()).isEqualTo(200);
            assertThat(hebi.press("/night/run", hebi.token("/")).statusCode()).isEqualTo(403);
            assertThat(OpenConsole.run(home, "", "accounts", "remove", "hebi")).isZero();
            assertThat(hebi.get("/submissions").statusCode())
                    .as("the session ends with the account")
                    .isEqualTo(302);
            String basic = "Basic "
                    + Base64.getEncoder().encodeToString(("boss:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            assertThat(own.get("/log", "Authorization", basic).body()).contains("帐户已锁定", "越权", "删除帐户");
        }
    }

    private static List<String> deeds(Path folder) {
        String store = folder.resolve("output/.ledger/edustat").toAbsolutePath().toString();
        return JdbcClient.create(new DriverManagerDataSource("jdbc:h2:file:" + store))
                .sql("select deed from journal order by number")
                .query(String.class)
                .list();
    }

    private Stream<String> filesOf(Path inbox) throws Exception {
        return Files.walk(inbox)
                .filter(Files::isRegularFile)
                .map(file -> inbox.relativize(file).toString());
    }

    private List<String> files() throws Exception {
        try (Stream<String> files = filesOf(folder.resolve("input"))) {
            return files.toList();
        }
    }

    private static String raw(OpenConsole console, String request) throws Exception {
        String address = console.address().substring("http://".length());
        String[] place = address.split(":");
        try (java.net.Socket line = new java.net.Socket(place[0], Integer.parseInt(place[1]))) {
            line.setSoTimeout(20_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
            return answer(line.getInputStream());
        }
    }

    /** Up to the end of its page: the line stays open for what was announced and never comes. */
    private static String answer(java.io.InputStream in) throws java.io.IOException {
        java.io.ByteArrayOutputStream taken = new java.io.ByteArrayOutputStream();
        String text = "";
        while (!text.endsWith("</p>")) {
            int sign = in.read();
            if (sign < 0) {
                break;
            }
            taken.write(sign);
            text = sign == '>' ? taken.toString(StandardCharsets.UTF_8) : text;
        }
        return taken.toString(StandardCharsets.UTF_8);
    }
}
