package org.edustat.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * A mail before it is sent.
 *
 * @param id the same whenever this letter is sent, so that a mailbox knows it again
 */
public record Letter(String id, String to, String subject, String text, List<Attachment> attachments) {

    public Letter {
        attachments = List.copyOf(attachments);
    }

    /** A file that goes with it, under the name that the reader sees. */
    public record Attachment(String name, Path file) {}
}
