package org.edustat.intake;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Severity;

/**
 * One file as it was found in the inbox.
 *
 * @param path relative to the inbox, with {@code /} between folders
 * @param file where it lies; for one that came packed, where the outermost archive lies
 * @param size in bytes; 0 where it could not be read
 * @param sha256 the fingerprint of its bytes; {@link #NO_FINGERPRINT} where it could not be read
 * @param trouble why it could not be taken, else null; an archive in trouble keeps its fingerprint, any other such
 *     arrival has the kind UNKNOWN and no original to keep
 * @param packed where it lies in an archive, or null where it lies in the inbox itself
 */
public record Arrival(
        String path,
        Path file,
        long size,
        String sha256,
        FileKind kind,
        @Nullable Finding trouble,
        @Nullable Packed packed) {

    /** Stands for the fingerprint of a file that could not be read; no file has this one. */
    public static final String NO_FINGERPRINT = "0".repeat(64);

    public Arrival(String path, Path file, long size, String sha256, FileKind kind) {
        this(path, file, size, sha256, kind, null, null);
    }

    static Arrival refused(String path, Path file, String rule) {
        Finding trouble = Finding.about(path, rule, Severity.ERROR, path);
        return new Arrival(path, file, 0, NO_FINGERPRINT, FileKind.UNKNOWN, trouble, null);
    }

    /** The same archive, set aside as a whole. */
    Arrival setAside(String rule, String... further) {
        String[] arguments = Stream.concat(Stream.of(path), Stream.of(further)).toArray(String[]::new);
        Finding why = Finding.about(path, rule, Severity.ERROR, arguments);
        return new Arrival(path, file, size, sha256, kind, why, packed);
    }

    /** The name of the file without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether there are bytes to keep. */
    public boolean hasBytes() {
        return !sha256.equals(NO_FINGERPRINT);
    }

    /** Whether there are bytes to keep and read. */
    public boolean readable() {
        return trouble == null;
    }
}
