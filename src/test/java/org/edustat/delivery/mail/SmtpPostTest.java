package org.edustat.delivery.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.edustat.delivery.Letter;
import org.edustat.delivery.MailSettings;
import org.edustat.delivery.UnsentMailException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When a letter counts as handed over. */
class SmtpPostTest {

    private static final Letter LETTER = new Letter("letter-1", "city@example.org", "教育统计汇总", "附上成果", List.of());

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @Test
    void whoeverDiesBeforeTheLastLineHasSentNothing() {
        assertThatThrownBy(() -> post().send(LETTER, () -> {
                    throw new IllegalStateException("killed");
                }))
                .hasStackTraceContaining("killed");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theLastLineIsToldOnceAndBeforeTheServerHasTheLetter() {
        AtomicInteger told = new AtomicInteger();

        post().send(LETTER, () -> {
            told.incrementAndGet();
            assertThat(server.getReceivedMessages()).isEmpty();
        });

        assertThat(told).hasValue(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whereTheServerIsSilentBehindTheLastLineItMayHaveTheLetterAndWhereItSaysNoItHasNot() throws Exception {
        assertThat(perhapsTaken("")).as("silence").isTrue();
        assertThat(perhapsTaken("421 closing")).as("a refusal").isFalse();
        assertThatThrownBy(() -> post(1).send(LETTER, () -> {}))
                .as("nobody there")
                .isInstanceOfSatisfying(
                        UnsentMailException.class,
                        unsent -> assertThat(unsent.perhapsTaken()).isFalse());
    }

    /** @param last what a server says when it has the whole letter; empty for nothing */
    private static boolean perhapsTaken(String last) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> serve(server, last));
            serving.setDaemon(true);
            serving.start();
            post(server.getLocalPort()).send(LETTER, () -> {});
            throw new AssertionError("nobody took the letter");
        } catch (UnsentMailException unsent) {
            return unsent.perhapsTaken();
        }
    }

    private static void serve(ServerSocket server, String last) {
        try (Socket client = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 here\r\n");
            out.flush();
            boolean letter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean over = letter && line.equals(".");
                String answer = over ? last : letter ? "" : line.equals("DATA") ? "354 go on" : "250 good";
                out.print(answer.isEmpty() ? "" : answer + "\r\n");
                out.flush();
                letter = letter && !over || line.equals("DATA");
            }
        } catch (IOException hungUp) {
            Thread.currentThread().interrupt();
        }
    }

    private SmtpPost post() {
        return post(server.getSmtp().getPort());
    }

    private static SmtpPost post(int port) {
        MailSettings nobody = MailSettings.NOBODY;
        return new SmtpPost(new MailSettings(
                "127.0.0.1",
                port,
                nobody.tls(),
                nobody.user(),
                nobody.passwordVariable(),
                "edustat@example.org",
                nobody.attachUpToMegabytes(),
                nobody.link(),
                2,
                nobody.years(),
                List.of()));
    }
}
