package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edustat.concept.Sha256;
import org.edustat.ledger.Publication;

/** Files that are published, and whether they are still what they were. */
final class Published {

    private Published() {}

    static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        }
    }

    static boolean isWhole(Publication file, Path place) {
        return Files.isRegularFile(place) && sha256(place).equals(file.sha256());
    }
}
