package org.edustat.delivery.mail;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.edustat.delivery.Letter;
import org.edustat.delivery.MailSettings;

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

    private SmtpPost post() {
        MailSettings nobody = MailSettings.NOBODY;
        return new SmtpPost(new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
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
