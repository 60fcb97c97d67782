package org.edustat.pipeline;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Outcome;
import org.edustat.ledger.StoreUrl;

import static org.assertj.core.api.Assertions.assertThat;

/** A release is mailed to those who are to have it, once, whatever servers do in between. */
class MailTest {

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @TempDir
    Path folder;

    private Bureau bureau;

    @BeforeEach
    void anInboxOfTwoDistricts() throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        settings(server.getSmtp().getPort(), 10);
        bureau = Bureau.in(folder);
        bureau.put("410602-鹤山区/2021/鹤山区2021年基本情况.csv", "鹤山区2021年基本情况\n指标,数值\n小学在校生数,1234\n")
                .put("410603-山城区/2021/山城区2021年基本情况.csv", "山城区2021年基本情况\n指标,数值\n小学在校生数,2345\n");
    }

    @AfterEach
    void theProgramEnds() {
        bureau.close();
    }

    @Test
    void eachGetsTheReportsOfTheirPlacesAndNoOthers() throws Exception {
        assertThat(run().succeeded()).isTrue();

        assertThat(names(mailTo("city@example.org")))
                .containsExactlyInAnyOrder("教育统计汇总-2021.xlsx", "教育统计简报-2021.docx", "溯源-2021.html");
        assertThat(names(mailTo("region@example.org"))).containsExactly("410600-鹤壁市.xlsx");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nothingIsSentTwice() {
        run();
        run();
        bureau.runs().recover();

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whereTheServerRefusesTheReportsStandAndARestartSendsTheMail() throws IOException {
        int nobody = closedPort();
        settings(nobody, 10);
        RunSummary failed = run();

        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.failure()).contains("city@example.org", "jobs restart");
        assertThat(folder.resolve("output/2021/教育统计汇总-2021.xlsx")).exists();
        assertThat(folder.resolve("output/manifest.json")).exists();

        settings(server.getSmtp().getPort(), 10);
        assertThat(bureau.runs().restart(failed.run(), Progress.NONE).succeeded())
                .isTrue();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerThatSaysNothingIsGivenUpAndTheNextRunTriesAgain() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            settings(silent.getLocalPort(), 10);
            assertThat(run().state()).isEqualTo(RunState.FAILED);

            settings(server.getSmtp().getPort(), 10);
            assertThat(run().succeeded()).isTrue();
            assertThat(server.getReceivedMessages()).hasSize(2);
        }
    }

    @Test
    void aServerThatHangsUpLosesNothing() throws Exception {
        try (ServerSocket rude = new ServerSocket(0)) {
            Thread hangsUp = new Thread(() -> hangUp(rude));
            hangsUp.setDaemon(true);
            hangsUp.start();
            settings(rude.getLocalPort(), 10);
            assertThat(run().state()).isEqualTo(RunState.FAILED);

            settings(server.getSmtp().getPort(), 10);
            assertThat(run().succeeded()).isTrue();
            assertThat(server.getReceivedMessages()).hasSize(2);
        }
    }

    @Test
    void whatIsTooLargeIsLinked() throws Exception {
        settings(server.getSmtp().getPort(), 0);
        run();

        MimeMessage mail = mailTo("city@example.org");
        assertThat(names(mail)).isEmpty();
        assertThat(GreenMailUtil.getBody(mail)).isNotEmpty();
        assertThat(text(mail)).contains("https://files.example/2021/教育统计汇总-2021.xlsx");
    }

    @Test
    void nothingLeavesBeforeItsDay() {
        TreeMap<Integer, LocalDate> release = new TreeMap<>();
        release.put(2021, Bureau.NIGHT.plusDays(1));
        ReportSettings usual = ReportSettings.usual();
        bureau.with(bureau.settings()
                .withReports(new ReportSettings(usual.scopes(), usual.workbooksAtMost(), usual.also(), release)));
        assertThat(run().succeeded()).isTrue();
        assertThat(folder.resolve("output/2021")).doesNotExist();
        assertThat(server.getReceivedMessages()).isEmpty();

        bureau.with(bureau.settings().withDate(Bureau.NIGHT.plusDays(1)));
        assertThat(run().succeeded()).isTrue();
        assertThat(folder.resolve("output/2021/教育统计汇总-2021.xlsx")).exists();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerThatKeepsRefusingKeepsNoNewPaperOut() throws IOException {
        settings(closedPort(), 10);
        assertThat(run().state()).isEqualTo(RunState.FAILED);
        bureau.put("410611-淇滨区/2021/淇滨区2021年基本情况.csv", "淇滨区2021年基本情况\n指标,数值\n小学在校生数,3456\n");

        RunSummary second = run();

        assertThat(second.state()).isEqualTo(RunState.FAILED);
        assertThat(second.submissions(Outcome.ACCEPTED)).isEqualTo(3);
        assertThat(bureau.ledger().publications().latest())
                .hasValueSatisfying(release -> assertThat(release.attempt()).isEqualTo(2));
        assertThat(run().attempt()).as("nothing has come since").isEqualTo(2);

        settings(server.getSmtp().getPort(), 10);
        assertThat(run().succeeded()).isTrue();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whoIsNamedLaterIsMailedOnAQuietNight() throws Exception {
        run();
        settings(server.getSmtp().getPort(), 10);
        assertThat(look()).as("everybody was mailed").isPresent();
        Path nightly = folder.resolve("jobs/nightly.yaml");
        Files.writeString(nightly, Files.readString(nightly) + "    - {to: late@example.org, regions: []}\n");

        assertThat(look()).isEmpty();
        assertThat(run().succeeded()).isTrue();

        assertThat(names(mailTo("late@example.org"))).contains("教育统计汇总-2021.xlsx");
        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(look()).isPresent();
    }

    private Optional<RunSummary> look() {
        bureau.close();
        StoreUrl store = StoreUrl.inFile(folder.resolve("output/.ledger/edustat"));
        NightlySettings settings = bureau.settings();
        Optional<RunSummary> told = QuietNight.look(store, settings, new JobsFolder(folder.resolve("jobs")));
        bureau = Bureau.in(folder);
        return told;
    }

    private RunSummary run() {
        return bureau.run();
    }

    private static void hangUp(ServerSocket server) {
        try {
            while (true) {
                server.accept().close();
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            return taken.getLocalPort();
        }
    }

    private void settings(int port, int megabytes) throws IOException {
        Files.writeString(folder.resolve("jobs/nightly.yaml"), """
                input: input
                mail:
                  port: %d
                  from: edustat@example.org
                  attach_up_to_mb: %d
                  link: https://files.example/
                  timeout_seconds: 2
                  recipients:
                    - {to: city@example.org, regions: []}
                    - {to: region@example.org, regions: ["410600"]}
                    - {to: elsewhere@example.org, regions: ["150100"]}
                """.formatted(port, megabytes));
    }

    private MimeMessage mailTo(String address) throws Exception {
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                return mail;
            }
        }
        throw new AssertionError("no mail to " + address);
    }

    private static List<String> names(MimeMessage mail) throws Exception {
        return parts(mail.getContent()).filter(name -> !name.isEmpty()).toList();
    }

    private static Stream<String> parts(Object content) throws Exception {
        if (!(content instanceof jakarta.mail.Multipart several)) {
            return Stream.empty();
        }
        Stream<String> names = Stream.empty();
        for (int i = 0; i < several.getCount(); i++) {
            String name = several.getBodyPart(i).getFileName();
            names = Stream.concat(
                    names,
                    name == null
                            ? parts(several.getBodyPart(i).getContent())
                            : Stream.of(jakarta.mail.internet.MimeUtility.decodeText(name)));
        }
        return names;
    }

    private static String text(MimeMessage mail) throws Exception {
        Object content = mail.getContent();
        while (content instanceof jakarta.mail.Multipart several) {
            content = several.getBodyPart(0).getContent();
        }
        return content.toString();
    }
}
