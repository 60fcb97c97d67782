package org.edustat.delivery.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import org.edustat.delivery.Letter;
import org.edustat.delivery.MailSettings;
import org.edustat.delivery.Post;
import org.edustat.delivery.UnsentMailException;

/** Sends by SMTP, with a limit for every wait. */
public final class SmtpPost implements Post {

    private static final Pattern ANSWER = Pattern.compile("[2-5][0-9]{2}(?![0-9])");

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    public SmtpPost(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.server());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(System.getenv(settings.passwordVariable()));
        }
        sender.setJavaMailProperties(properties());
    }

    private Properties properties() {
        Properties properties = new Properties();
        String wait =
                Long.toString(Duration.ofSeconds(settings.timeoutSeconds()).toMillis());
        properties.put("mail.smtp.connectiontimeout", wait);
        properties.put("mail.smtp.timeout", wait);
        properties.put("mail.smtp.writetimeout", wait);
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put(
                "mail.smtp.starttls.enable", Boolean.toString(settings.tls().equals("starttls")));
        properties.put(
                "mail.smtp.starttls.required", Boolean.toString(settings.tls().equals("starttls")));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls().equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public void send(Letter letter, Runnable lastLine) {
        AtomicBoolean handedOver = new AtomicBoolean();
        try {
            sender.send(message(letter, () -> {
                lastLine.run();
                handedOver.set(true);
            }));
        } catch (MailException | MessagingException refused) {
            Throwable first = first(refused);
            throw new UnsentMailException(
                    "%s by %s:%d: %s".formatted(letter.to(), settings.server(), settings.port(), inOneLine(first)),
                    refused,
                    handedOver.get() && !answered(first));
        }
    }

    /** What happened first says most; the others repeat it over many lines. */
    private static Throwable first(Throwable refused) {
        return refused instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : refused;
    }

    private static String inOneLine(Throwable refused) {
        return String.valueOf(refused.getMessage()).replaceAll("\\s+", " ").strip();
    }

    /** Whether the server itself said no: its answers begin with a number of three digits (RFC 5321, 4.2). */
    private static boolean answered(Throwable refused) {
        return refused instanceof SendFailedException
                && ANSWER.matcher(String.valueOf(refused.getMessage())).lookingAt();
    }

    private MimeMessage message(Letter letter, Runnable lastLine) throws MessagingException {
        MimeMessage message = new Named(letter.id(), sender.createMimeMessage(), lastLine);
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        for (Letter.Attachment attachment : letter.attachments()) {
            helper.addAttachment(encoded(attachment.name()), new FileSystemResource(attachment.file()));
        }
        return message;
    }

    private static String encoded(String name) throws MessagingException {
        try {
            return MimeUtility.encodeText(name, StandardCharsets.UTF_8.name(), "B");
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new MessagingException(name, everyJavaHasIt);
        }
    }

    /** A message that keeps its id, which else would be a new one with every try, and says when it is handed over. */
    private static final class Named extends MimeMessage {

        private final String id;
        private final Runnable lastLine;

        Named(String id, MimeMessage like, Runnable lastLine) {
            super(like.getSession());
            this.id = id;
            this.lastLine = lastLine;
        }

        /** The transport writes the last line behind this. */
        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            out.flush();
            lastLine.run();
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@edustat>");
        }
    }
}
