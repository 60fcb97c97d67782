package org.edustat.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One file with everything that an embedded ledger keeps: the store as it is at one moment, the originals, and what was
 * published. It may be written while a run is under way.
 */
public final class StoreArchive {

    /** What lies beside the store and belongs to it; neither of it is ever changed once it is there. */
    private static final List<String> FOLDERS = List.of("originals", "releases");

    private static final String STORE = ".mv.db";
    private static final String HALF = ".half";

    private final JdbcClient jdbc;
    private final StoreUrl url;

    StoreArchive(JdbcClient jdbc, StoreUrl url) {
        this.jdbc = jdbc;
        this.url = url;
    }

    /** Whether this store is one that has a file; a server's store is kept by its own means. */
    public boolean embedded() {
        return url.file().isPresent();
    }

    /**
     * Writes the archive, whole or not at all.
     *
     * @param folder where originals and releases lie
     */
    public void write(Path archive, Path folder) {
        Path half = archive.resolveSibling(archive.getFileName() + HALF);
        Path store = archive.resolveSibling(archive.getFileName() + ".store" + HALF);
        try {
            // the store first: what it names lies in the folders by then, and goes away by retention alone
            jdbc.sql("backup to '" + store.toString().replace("'", "''") + "'").update();
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
                copyStore(store, zip);
                for (String name : FOLDERS) {
                    copyFolder(folder.resolve(name), name, zip);
                }
            }
            Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            delete(half);
            delete(store);
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
                    .filter(entry -> entry.getName().endsWith(STORE))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the store wrote no backup"));
            zip.putNextEntry(new ZipEntry("edustat" + STORE));
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

    /**
     * Lays out an archive in a folder that is empty or not there.
     *
     * @throws IOException where it is no such archive, or names a place outside of the folder
     */
    public static void restore(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.getEntry("edustat" + STORE) == null) {
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
}
