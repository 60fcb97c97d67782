package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import org.edustat.concept.FileKind;

/** A file that was found: fingerprinted and recognised, or refused with its trouble. */
final class FoundFile {

    private FoundFile() {}

    /**
     * The file itself, or in place of an archive what is packed in it.
     *
     * @param path how the file is called from here on
     */
    static List<Arrival> arrivals(String path, Path file, KnownFiles known) {
        Arrival arrival = arrival(path, file, known);
        return arrival.kind() == FileKind.ZIP ? Unpacking.members(arrival) : List.of(arrival);
    }

    private static Arrival arrival(String path, Path file, KnownFiles known) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean gone = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            return Arrival.refused(path, file, gone ? "intake.unreadable" : "intake.link");
        }
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Fingerprint fingerprint = Fingerprint.of(bytes);
            FileKind kind = known.kindOf(path, fingerprint.sha256(), file);
            return new Arrival(path, file, fingerprint.size(), fingerprint.sha256(), kind);
        } catch (IOException failure) {
            return Arrival.refused(path, file, "intake.unreadable");
        }
    }
}
