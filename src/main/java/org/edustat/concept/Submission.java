package org.edustat.concept;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One file that a district sent.
 *
 * @param id the ledger's number of it; 0 before the ledger has given one
 * @param path where it stood, relative to the inbox, with {@code /} between folders
 * @param sha256 the fingerprint of its bytes, 64 hexadecimal digits in small letters
 * @param size in bytes
 * @param received the business date of the run that first saw it
 * @param reason what to do about it, where it was set aside
 */
public record Submission(
        long id,
        String path,
        String sha256,
        long size,
        FileKind kind,
        LocalDate received,
        Outcome outcome,
        @Nullable String reason) {

    /** The name of the file without its folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
