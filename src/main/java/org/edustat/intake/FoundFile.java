package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.edustat.concept.FileKind;

/** A file that was found: fingerprinted and recognised, or refused with its trouble. */
final class FoundFile {

    private FoundFile() {}

    /** @param path how the file is called from here on */
    static Arrival arrival(String path, Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrival.refused(path, file, Files.isSymbolicLink(file) ? "intake.link" : "intake.unreadable");
        }
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Fingerprint fingerprint = Fingerprint.of(bytes);
            FileKind kind = Recognition.kindOf(file);
            return new Arrival(path, file, fingerprint.size(), fingerprint.sha256(), kind);
        } catch (IOException failure) {
            return Arrival.refused(path, file, "intake.unreadable");
        }
    }
}
