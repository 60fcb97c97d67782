package org.edustat.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.JobsEntry;
import org.edustat.catalogue.JobsNode;
import org.edustat.catalogue.JobsValue;
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

    private static final Map<String, String> ENCRYPTION =
            Stream.of("none", "starttls", "tls").collect(Collectors.toMap(Function.identity(), Function.identity()));

    private final JobsEntry entry;

    MailEntry(JobsEntry entry) {
        entry.refuseBeyond(WORDS);
        this.entry = entry;
    }

    MailSettings settings() {
        MailSettings unsaid = MailSettings.NOBODY;
        MailSettings said = new MailSettings(
                text("server", unsaid.server()),
                number("port", unsaid.port(), 1),
                entry.value("tls", unsaid.tls()).among(ENCRYPTION),
                text("user", unsaid.user()),
                text("password_variable", unsaid.passwordVariable()),
                text("from", unsaid.from()),
                number("attach_up_to_mb", unsaid.attachUpToMegabytes(), 0),
                text("link", unsaid.link()),
                number("timeout_seconds", unsaid.timeoutSeconds(), 1),
                number("years", unsaid.years(), 1),
                recipients());
        if (!said.recipients().isEmpty() && said.from().isEmpty()) {
            throw entry.node("recipients").fault("mail_without_sender");
        }
        return said;
    }

    private List<MailSettings.Recipient> recipients() {
        if (!entry.has("recipients")) {
            return List.of();
        }
        JobsNode node = entry.node("recipients");
        if (!node.isList() && !node.isEmpty()) {
            throw node.fault("no_list_of_recipients");
        }
        return node.list().stream().map(JobsNode::map).map(MailEntry::recipient).toList();
    }

    private static MailSettings.Recipient recipient(JobsEntry said) {
        said.refuseBeyond(OF_RECIPIENT);
        List<String> regions =
                said.values("regions").stream().map(JobsValue::text).toList();
        JobsValue address = said.value("to");
        try {
            return new MailSettings.Recipient(address.text(), regions);
        } catch (IllegalArgumentException none) {
            throw address.fault("no_address", address.text());
        }
    }

    private String text(String word, String unsaid) {
        return entry.value(word, unsaid).text();
    }

    private int number(String word, int unsaid, int least) {
        JobsValue value = entry.value(word, "");
        return value.isEmpty() ? unsaid : value.atLeast(least);
    }
}
