package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files as they came, kept under their fingerprints: {@code ab/abcdef…}. A kept original is read-only and whole: it
 * is copied beside its place, checked, and moved there in one step.
 */
public final class Originals {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHELF = 2;
    private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r--r--r--");

    private static final Set<StandardOpenOption> ANEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;

    /** How a part is made: read-only from the first byte on, where the system knows such rights. */
    private final FileAttribute<?>[] rights;

    /** By fingerprint: the same bytes may come twice in one night, and be kept by two hands. */
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    public Originals(Path folder) {
        this.folder = folder;
        this.rights = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(READ_ONLY)}
                : new FileAttribute<?>[0];
    }

    /**
     * Keeps the bytes of an arrival and says where; the same bytes are kept once, whoever else keeps them meanwhile.
     *
     * @throws ChangedArrivalException where the file is not what it was when it was found
     * @throws UncheckedIOException where the originals cannot be written
     */
    public Path keep(Arrival arrival) {
        Path place = place(arrival.sha256());
        synchronized (locks.computeIfAbsent(arrival.sha256(), fingerprint -> new Object())) {
            return Files.exists(place) ? place : keep(arrival, place);
        }
    }

    private Path keep(Arrival arrival, Path place) {
        try {
            Path shelf = Objects.requireNonNull(place.getParent());
            if (!Files.isDirectory(shelf)) {
                Files.createDirectories(shelf);
            }
            // named after the arrival, so that a second try overwrites what a killed one left behind; on the shelf
            // itself, because many hands that make files in one folder wait for one another
            Path part = shelf.resolve(
                    "%s-%08x.part".formatted(arrival.sha256(), arrival.path().hashCode()));
            copy(arrival, part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the original of '%s'".formatted(arrival.path()), failure);
        }
    }

    /**
     * Where the original with this fingerprint lies.
     *
     * @throws IllegalArgumentException where none is kept
     */
    public Path find(String sha256) {
        Path place = place(sha256);
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("no original is kept for " + sha256);
        }
        return place;
    }

    private Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches() || sha256.equals(Arrival.NO_FINGERPRINT)) {
            throw new IllegalArgumentException("'%s' is no fingerprint of a file".formatted(sha256));
        }
        return folder.resolve(sha256.substring(0, SHELF)).resolve(sha256);
    }

    /** The bytes are on the disk before they get their name: a loss of power leaves no empty original behind. */
    private void copy(Arrival arrival, Path part) throws IOException {
        try (InputStream bytes = open(arrival);
                FileChannel channel = create(part);
                OutputStream copy = new SureOutput(Channels.newOutputStream(channel))) {
            if (!fingerprint(arrival, bytes, copy).equals(arrival.sha256())) {
                throw new ChangedArrivalException(arrival);
            }
            channel.force(true);
        } catch (ChangedArrivalException | UncheckedIOException failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
        if (rights.length == 0) {
            part.toFile().setReadOnly();
        }
    }

    private FileChannel create(Path part) throws IOException {
        try {
            return FileChannel.open(part, ANEW, rights);
        } catch (FileAlreadyExistsException killed) {
            Files.delete(part);
            return FileChannel.open(part, ANEW, rights);
        }
    }

    private static String fingerprint(Arrival arrival, InputStream bytes, OutputStream copy) {
        try {
            return Fingerprint.of(bytes, copy).sha256();
        } catch (IOException unreadable) {
            throw new ChangedArrivalException(arrival, unreadable);
        }
    }

    private InputStream open(Arrival arrival) {
        Packed packed = arrival.packed();
        return packed == null ? openFound(arrival) : openPacked(arrival, packed);
    }

    /** An archive that came packed itself is kept like an original, so that it is unpacked once for all its members. */
    private InputStream openPacked(Arrival arrival, Packed packed) {
        Arrival archive = packed.archive();
        try {
            return packed.open(archive.packed() == null ? found(archive) : keep(archive));
        } catch (IOException gone) {
            throw new ChangedArrivalException(arrival, gone);
        }
    }

    private static InputStream openFound(Arrival arrival) {
        try {
            return Files.newInputStream(found(arrival), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            throw new ChangedArrivalException(arrival, gone);
        }
    }

    private static Path found(Arrival arrival) throws IOException {
        // a folder on the way may have become a link since
        if (!arrival.file().toRealPath().equals(arrival.file().toAbsolutePath())) {
            throw new ChangedArrivalException(arrival);
        }
        return arrival.file();
    }
}
