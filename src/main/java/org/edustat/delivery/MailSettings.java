package org.edustat.delivery;

import java.util.List;

/**
 * Who is mailed what, by which server.
 *
 * @param tls {@code none}, {@code starttls} or {@code tls}
 * @param user empty where the server asks for none
 * @param passwordVariable the variable of the environment that holds the password; empty where there is none
 * @param attachUpToMegabytes what is more is linked
 * @param link where the output folder is found by its readers, as in {@code https://files.example/edustat/}; empty
 *     where only paths can be named
 * @param timeoutSeconds how long a server may be silent
 * @param years of how many years up to the business date the reports are sent, the newest first
 */
public record MailSettings(
        String server,
        int port,
        String tls,
        String user,
        String passwordVariable,
        String from,
        int attachUpToMegabytes,
        String link,
        int timeoutSeconds,
        int years,
        List<Recipient> recipients) {

    public static final MailSettings NOBODY =
            new MailSettings("localhost", 25, "none", "", "", "", 10, "", 20, 1, List.of());

    public MailSettings {
        recipients = List.copyOf(recipients);
        if (!List.of("none", "starttls", "tls").contains(tls)) {
            throw new IllegalArgumentException("tls is none, starttls or tls, not '%s'".formatted(tls));
        }
        if (port < 1 || attachUpToMegabytes < 0 || timeoutSeconds < 1 || years < 1) {
            throw new IllegalArgumentException("port, timeout_seconds and years begin at 1, attach_up_to_mb at 0");
        }
    }

    /**
     * Somebody who is mailed.
     *
     * @param regions the codes of the places whose reports are sent; empty for those of the whole
     */
    public record Recipient(String address, List<String> regions) {

        public Recipient {
            regions = List.copyOf(regions);
            if (!address.matches("[^\\s@,;<>]+@[^\\s@,;<>]+")) {
                throw new IllegalArgumentException("'%s' is no address".formatted(address));
            }
        }
    }
}
