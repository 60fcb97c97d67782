package org.edustat.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One file with everything that a ledger keeps: the store as it is at one moment, the originals, and what was
 * published. It may be written while a run is under way. The store in it is an embedded one, wherever it came from, so
 * that an archive can be laid out over either sort of store.
 */
public final class StoreArchive {

    private static final String ENDING = ".mv.db";
    private static final String HALF = ".half";

    private final DataSource store;
    private final StoreUrl url;

    StoreArchive(DataSource store, StoreUrl url) {
        this.store = store;
        this.url = url;
    }

    /**
     * Writes the archive, whole or not at all.
     *
     * @param folder whose originals and releases go into it
     */
    public void write(Path archive, LedgerFolder folder) {
        Path half = beside(archive, HALF);
        Path copy = beside(archive, ".copy" + HALF);
        try {
            // the store first: what it names lies in the folders by then, and goes away by retention alone
            copyTo(copy);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
                copyStore(copy, zip);
                for (String name : LedgerFolder.LASTING) {
                    copyFolder(folder.path().resolve(name), name, zip);
                }
            }
            Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            delete(half);
            delete(copy);
        }
    }

    private static Path beside(Path archive, String ending) {
        return archive.resolveSibling(archive.getFileName() + ending);
    }

    /** An embedded store writes itself into a zip of its own, which does not stop writers. */
    private void copyTo(Path copy) throws IOException {
        if (url.h2()) {
            JdbcClient.create(store)
                    .sql("backup to '" + copy.toString().replace("'", "''") + "'")
                    .update();
            return;
        }
        Path file = beside(copy, ".embedded");
        Path written = beside(file, ENDING);
        try {
            new ServerStore(url).copyTo(store, file);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
                zip.putNextEntry(new ZipEntry(written.getFileName().toString()));
                Files.copy(written, zip);
                zip.closeEntry();
            }
        } finally {
            delete(written);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private static void copyStore(Path store, ZipOutputStream zip) throws IOException {
        try (ZipFile written = new ZipFile(store.toFile())) {
            ZipEntry file = written.stream()
                    .filter(entry -> entry.getName().endsWith(ENDING))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the store wrote no backup"));
            zip.putNextEntry(new ZipEntry(LedgerFolder.STORE + ENDING));
            written.getInputStream(file).transferTo(zip);
            zip.closeEntry();
        }
    }

    private static void copyFolder(Path folder, String name, ZipOutputStream zip) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(StoreArchive::isWhole).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(
                        name + "/" + folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    /** Not what is being written at this moment. */
    private static boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !name.endsWith(".part") && !name.endsWith(HALF);
    }

    /** Whether a file is such an archive, and not something else or a half of one. */
    public static boolean isOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(LedgerFolder.STORE + ENDING) != null;
        } catch (IOException other) {
            return false;
        }
    }

    /**
     * Lays out an archive in a folder that is empty or not there.
     *
     * @throws IOException where it is no such archive, or names a place outside of the folder
     */
    public static void restore(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.getEntry(LedgerFolder.STORE + ENDING) == null) {
                throw new IOException(archive + " holds no ledger");
            }
            for (ZipEntry entry : zip.stream().toList()) {
                Path place = folder.resolve(entry.getName()).normalize();
                if (!place.startsWith(folder)) {
                    throw new IOException(entry.getName() + " lies outside");
                }
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                Files.copy(zip.getInputStream(entry), place);
            }
        }
    }

    /**
     * Moves the store of an archive that is laid out in a folder to the server; the rest stays in the folder.
     *
     * @param server its store must hold nothing
     */
    public static void moveToServer(Path folder, StoreUrl server) {
        new ServerStore(server).copyFrom(folder.resolve(LedgerFolder.STORE));
        delete(folder.resolve(LedgerFolder.STORE + ENDING));
    }

    /**
     * Whether there is anything in a server's store that an archive must not be mixed with.
     *
     * @throws UnreadableStoreException where it cannot be opened
     */
    public static boolean isUsed(StoreUrl server) {
        return new ServerStore(server).isUsed();
    }
}
