package org.edustat.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The program is killed while it mails and started again: everybody has one letter in the end. */
class KilledMailTest {

    private static final List<String> EVERYBODY =
            List.of("a@example.org", "b@example.org", "c@example.org", "d@example.org");

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @TempDir
    Path folder;

    @Test
    void killedBetweenTwoLettersAndInTheMidstOfOneNobodyGetsTwoAndNobodyNone() throws Exception {
        Path paper = folder.resolve("input/410602-鹤山区/2021/鹤山区2021年基本情况.csv");
        Files.createDirectories(paper.getParent());
        Files.write(paper, "鹤山区2021年基本情况\n指标,数值\n小学在校生数,1234\n".getBytes(StandardCharsets.UTF_8));
        Program program = new Program(folder);

        try (MailGate gate = new MailGate(server.getSmtp().getPort())) {
            settings(gate.port());
            gate.closeBefore(2);
            killed(program.startInside("run", "--date", "2022-12-31"), gate);
            assertThat(receivers()).containsExactly(EVERYBODY.get(0));

            gate.closeWithin(2);
            killed(program.startInside("run", "--date", "2022-12-31"), gate);
            assertThat(receivers()).containsExactlyElementsOf(EVERYBODY.subList(0, 3));

            gate.open();
            assertThat(Program.await(program.startInside("run", "--date", "2022-12-31")))
                    .as(program.said())
                    .isZero();
        }
        assertThat(receivers()).containsExactlyElementsOf(EVERYBODY);
    }

    private static void killed(Process process, MailGate gate) throws Exception {
        gate.awaitClosed();
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private List<String> receivers() {
        return Arrays.stream(server.getReceivedMessages())
                .map(KilledMailTest::receiver)
                .sorted()
                .toList();
    }

    private static String receiver(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void settings(int port) throws IOException {
        StringBuilder settings = new StringBuilder("""
                input: input
                output: output
                reports:
                  scopes: [whole]
                  also: []
                mail:
                  port: %d
                  from: edustat@example.org
                  timeout_seconds: 60
                  recipients:
                """.formatted(port));
        EVERYBODY.forEach(
                address -> settings.append("    - {to: ").append(address).append(", regions: []}\n"));
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/nightly.yaml"), settings.toString());
    }
}
