package org.edustat.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that a bureau edits. A file in the folder beside the program takes the place of the one packed into it.
 *
 * @param beside the folder that overrides; need not exist
 */
public record JobsFolder(Path beside) {

    private static final String PACKED = "/jobs/";

    /** The folder {@code jobs} of the working directory. */
    public static JobsFolder ofWorkingDirectory() {
        return new JobsFolder(Path.of("jobs"));
    }

    /**
     * The bytes of a file.
     *
     * @param name as in {@code catalogue/units.csv}
     * @throws IllegalStateException where the file is in neither place
     */
    public byte[] read(String name) {
        Path edited = beside.resolve(name);
        try {
            if (Files.isRegularFile(edited)) {
                return Files.readAllBytes(edited);
            }
            try (InputStream packed = JobsFolder.class.getResourceAsStream(PACKED + name)) {
                if (packed == null) {
                    throw new IllegalStateException("jobs/%s is missing".formatted(name));
                }
                return packed.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("jobs/%s cannot be read".formatted(name), unreadable);
        }
    }
}
