package org.edustat.blackbox.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An operator's morning in a real browser. */
class ConsoleInBrowserTest {

    @TempDir
    private static Path shared;

    private static Browser browser;
    private static OpenConsole console;

    @BeforeAll
    static void aNightHasBeenRunAndTheConsoleIsOpen() throws Exception {
        browser = Browser.open();
        Inbox.fill(shared);
        console = OpenConsole.in(shared);
        assertThat(OpenConsole.run(shared, "", "run"))
                .as(OpenConsole.said(shared))
                .isZero();
    }

    @AfterAll
    static void allIsClosed() throws Exception {
        if (console != null) {
            console.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aFailedRunIsSeenItsCauseReadTheFileMendedAndTheRunRestartedToGreen(@TempDir Path folder) throws Exception {
        Inbox.fill(folder);
        Path register = folder.resolve("jobs/expected-submissions.csv");
        Files.createDirectories(register.getParent());
        Files.writeString(register, "region,form,period,due,contact\n410600,统计表,2020,2021-03-01,\n");
        Path inTheWay = folder.resolve("output/.ledger/originals");
        Files.createDirectories(inTheWay.getParent());
        Files.writeString(inTheWay, "a file where the night wants a folder");
        try (OpenConsole own = OpenConsole.in(folder)) {
            Page page = browser.visit(own.address());
            page.navigate("/?lang=en");
            button(page, "Run now").click();
            Locator cause = page.locator("#night-state .cause");
            assertThat(cause).containsText("originals");
            assertThat(page.locator("#night-state .state").first()).hasText("failed");

            Files.delete(inTheWay);
            button(page, "Restart").click();
            assertThat(page.locator("#night-state .state").first()).hasText("completed");
            page.navigate("/log");
            assertThat(page.locator("tbody tr").first()).containsText("run restarted");
            page.navigate("/submissions");
            assertThat(page.locator(".heat .owed").first()).isVisible();
        }
    }

    @Test
    void aQuarantinedFileIsGivenItsRegionAndEndsInTheWorkbook() throws Exception {
        Page page = browser.visit(console.address());
        page.navigate("/submissions?lang=en&status=quarantined");
        link(page, Inbox.NOBODYS).click();
        assertThat(page.locator("h1")).hasText(Inbox.NOBODYS);
        page.locator("form[action$=release] input[name=region]").fill("410621");
        page.locator("form[action$=release] input[name=year]").fill("2021");
        button(page, "Release").click();
        assertThat(page.locator(".notice").first()).containsText("is released");
        page.navigate("/");
        button(page, "Run now").click();
        assertThat(page.locator("#night-state .state").first()).hasText("completed");
        page.navigate("/figures/trail?key=410621/schools/2021;stage=primary");
        assertThat(page.locator("h2").first()).containsText("77");
        page.navigate("/reports");
        assertThat(page.locator("tbody")).not().hasCount(0);
        assertThat(Files.list(shared.resolve("output/2021"))).isNotEmpty();
    }

    @Test
    void aFigureIsFollowedToTheMarkedSentence() throws Exception {
        Page page = browser.visit(console.address());
        page.navigate("/figures?lang=en&indicator=teachers_hired");
        link(page, "1,066").click();
        link(page, "2020年教育工作总结.txt").first().click();
        assertThat(page.locator("mark#here")).hasText("1066人");
        assertThat(page.locator("p:has(mark#here)")).containsText("全市招聘教师1066人");
        page.locator("mark#here a").click();
        assertThat(page.locator("li:target")).containsText("1,066");
    }

    @Test
    void aReaderIsRefusedWhatAnOperatorMayDo(@TempDir Path folder) throws Exception {
        try (OpenConsole own = OpenConsole.in(folder)) {
            account(folder, "boss", "administrator");
            account(folder, "anna", "reader");
            Page page = browser.visit(own.address());
            page.navigate("/login?lang=en");
            signIn(page, "anna", "wrong password");
            assertThat(page.locator(".notice")).containsText("wrong");
            signIn(page, "anna", "a long password");
            assertThat(page.locator("h1")).hasText("Tonight");
            assertThat(button(page, "Run now")).hasCount(0);
            Object status = page.evaluate("() => fetch('/night/run', {method: 'POST', headers: {"
                    + "[document.querySelector('meta[name=csrf]').dataset.header]:"
                    + " document.querySelector('meta[name=csrf]').content}}).then(answer => answer.status)");
            assertThat(status).isEqualTo(403);
            assertThat(page.navigate("/log").status()).isEqualTo(403);
            assertThat(page.locator("[role=alert]")).containsText("may not do that");

            Page other = browser.visit(own.address());
            other.navigate("/login?lang=en");
            signIn(other, "boss", "a long password");
            other.navigate("/log");
            assertThat(other.locator("tbody")).containsText("denied");
            assertThat(other.locator("tbody")).containsText("wrong password");
            assertThat(other.locator("tbody tr:has-text('run begun')")).hasCount(0);
        }
    }

    @Test
    void anUploadShowsHowFarItIsAndArrivesInTheInbox() throws Exception {
        Path file = shared.resolve("报表.csv");
        Files.writeString(file, "学段,学校数（所）\n小学,55\n" + "#".repeat(5_000_000));
        Page page = browser.visit(console.address());
        page.navigate("/submissions?lang=en");
        page.evaluate("() => { window.seen = []; new MutationObserver(() => window.seen.push("
                + "document.querySelector('form output').textContent)).observe("
                + "document.querySelector('form output'), {childList: true, characterData: true, subtree: true}); }");
        List<String> steps = new ArrayList<>();
        page.exposeFunction("tell", told -> steps.add(told[0].toString()));
        page.evaluate("() => window.addEventListener('beforeunload', () => window.tell(window.seen.join(' ')))");
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("form[data-upload] input[name=region]").fill("410621");
        page.locator("form[data-upload] input[name=year]").fill("2022");
        button(page, "Send").click();
        assertThat(page.locator(".notice")).containsText("has arrived");
        assertThat(String.join(" ", steps)).contains("100 %");
        assertThat(shared.resolve("input/410621-浚县/2022/报表.csv")).hasSameBinaryContentAs(file);
    }

    @Test
    void everyPageCanBeReadWithoutScriptsAndFitsBothWidths() throws Exception {
        for (int width : List.of(1280, 390)) {
            for (String path : List.of(
                    "/",
                    "/submissions",
                    "/submissions/1",
                    "/figures",
                    "/targets",
                    "/findings",
                    "/reports",
                    "/log",
                    "/accounts",
                    "/night/1",
                    "/night/changes",
                    "/submissions/2/layout",
                    "/figures/trail?key=410600/teachers_hired/2020")) {
                Page page = browser.visit(console.address(), width, false);
                assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
                assertThat(page.locator("h1, h2").first()).isVisible();
                page.context().close();
                Page live = browser.visit(console.address(), width, true);
                List<String> errors = new ArrayList<>();
                live.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
                live.onPageError(errors::add);
                live.navigate(path);
                Object wider = live.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(wider).as("%s at %d", path, width).isEqualTo(0);
                assertThat(errors).as(path).isEmpty();
                assertThat(Readable.faults(live)).as("%s at %d", path, width).isEmpty();
                live.context().close();
            }
        }
    }

    @Test
    void whoHasNoMouseReachesThePageAndItsButtons() {
        Page page = browser.visit(console.address());
        page.navigate("/?lang=en");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Run now");
        assertThat(page.locator("nav[aria-label] a[aria-current=page]")).hasText("Tonight");
    }

    private static void account(Path folder, String name, String role) throws Exception {
        int code = OpenConsole.run(folder, "a long password\n", "accounts", "add", name, "--role", role);
        assertThat(code).as(OpenConsole.said(folder)).isZero();
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        button(page, "Sign in").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
