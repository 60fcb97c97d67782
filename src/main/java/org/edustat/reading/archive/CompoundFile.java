package org.edustat.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens the container that the older office files are: a small file system in a file (MS-CFB). */
public final class CompoundFile {

    private static final int SECTOR_BYTES = 512;

    private CompoundFile() {}

    /**
     * Opens it for reading.
     *
     * @throws IOException where it is no such container or a broken one
     */
    public static POIFSFileSystem open(Path original) throws IOException {
        // WPS ends some of its files within a sector; read as a stream the rest of the sector is zero
        boolean whole = Files.size(original) % SECTOR_BYTES == 0;
        return whole ? opened(original) : padded(original);
    }

    private static POIFSFileSystem opened(Path original) throws IOException {
        try {
            return new POIFSFileSystem(original.toFile(), true);
        } catch (RuntimeException broken) {
            throw new IOException("a compound file with a broken head", broken);
        }
    }

    /** The same for a file that lacks its last sectors: they are taken for zeros. */
    public static POIFSFileSystem padded(Path original) throws IOException {
        if (Files.size(original) > Bounds.TEXT_BYTES) {
            throw new IOException("a large compound file that breaks off");
        }
        try (InputStream bytes = Files.newInputStream(original)) {
            return new POIFSFileSystem(bytes);
        } catch (RuntimeException broken) {
            throw new IOException("a compound file with a broken head", broken);
        }
    }
}
