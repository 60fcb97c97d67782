package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.jspecify.annotations.Nullable;

/**
 * What an original was when its reading began. Half of its figures from one file and half from another would be worse
 * than none.
 *
 * @param key the system's own name for the file, null where it has none
 */
record OriginalState(
        Path original,
        long size,
        FileTime changed,
        @Nullable Object key) {

    static OriginalState of(Path original) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(original, BasicFileAttributes.class);
        return new OriginalState(original, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** @throws IOException where it is gone or another one */
    void mustHold() throws IOException {
        if (!of(original).equals(this)) {
            throw new IOException("%s is not what it was when its reading began".formatted(original));
        }
    }
}
