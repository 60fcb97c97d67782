package org.edustat.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that stand under their fingerprints: {@code ab/abcdef…}.
 *
 * @param folder with a shelf for each two first signs
 */
public record KeptFiles(Path folder) {

    private static final int SHELF = 2;

    public boolean has(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    public long size(String sha256) {
        try {
            return Files.size(place(sha256));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void remove(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException stubborn) {
            throw new UncheckedIOException("%s cannot be removed".formatted(place(sha256)), stubborn);
        }
    }

    /** Where a file stands, whether it is there or not. */
    public Path place(String sha256) {
        return folder.resolve(sha256.substring(0, SHELF)).resolve(sha256);
    }
}
