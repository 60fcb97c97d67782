package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edustat.delivery.MailSettings;

/** The entry {@code mail} of {@code nightly.yaml}. */
final class MailEntry {

    private static final Set<String> WORDS = Set.of(
            "server",
            "port",
            "tls",
            "user",
            "password_variable",
            "from",
            "attach_up_to_mb",
            "link",
            "timeout_seconds",
            "years",
            "recipients");

    private static final Set<String> OF_RECIPIENT = Set.of("to", "regions");

    private final Map<String, Object> entries;

    MailEntry(Object value) {
        this.entries = entries(value, WORDS);
    }

    private static Map<String, Object> entries(Object value, Set<String> words) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("it is no list of 'word: value'");
        }
        Map<String, Object> entries = new TreeMap<>();
        map.forEach((word, said) -> entries.put(String.valueOf(word), said == null ? "" : said));
        Set<String> strange = new TreeSet<>(entries.keySet());
        strange.removeAll(words);
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException(
                    "it says %s, which is none of %s".formatted(strange, new TreeSet<>(words)));
        }
        return entries;
    }

    MailSettings settings() {
        MailSettings unsaid = MailSettings.NOBODY;
        MailSettings said = new MailSettings(
                text("server", unsaid.server()),
                number("port", unsaid.port()),
                text("tls", unsaid.tls()),
                text("user", unsaid.user()),
                text("password_variable", unsaid.passwordVariable()),
                text("from", unsaid.from()),
                number("attach_up_to_mb", unsaid.attachUpToMegabytes()),
                text("link", unsaid.link()),
                number("timeout_seconds", unsaid.timeoutSeconds()),
                number("years", unsaid.years()),
                recipients());
        if (!said.recipients().isEmpty() && said.from().isEmpty()) {
            throw new IllegalArgumentException("there are recipients, but 'from' says no sender");
        }
        return said;
    }

    private List<MailSettings.Recipient> recipients() {
        Object value = entries.getOrDefault("recipients", "");
        List<MailSettings.Recipient> recipients = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object one : list) {
                Map<String, Object> said = entries(one, OF_RECIPIENT);
                recipients.add(new MailSettings.Recipient(
                        String.valueOf(said.getOrDefault("to", "")),
                        SettingsFile.list(said.getOrDefault("regions", ""), Object::toString)));
            }
        } else if (!value.toString().isEmpty()) {
            throw new IllegalArgumentException("recipients is no list of 'to: …, regions: […]'");
        }
        return recipients;
    }

    private String text(String word, String unsaid) {
        return entries.getOrDefault(word, unsaid).toString();
    }

    private int number(String word, int unsaid) {
        Object value = entries.get(word);
        return value == null || value.toString().isEmpty() ? unsaid : SettingsFile.number(value);
    }
}
