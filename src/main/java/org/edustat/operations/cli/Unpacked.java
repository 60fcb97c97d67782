package org.edustat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edustat.intake.Arrival;
import org.edustat.intake.Originals;

/** A place for the members of an archive while a district checks it; nothing of it stays. */
final class Unpacked implements AutoCloseable {

    private final Path folder;
    private final Originals originals;

    Unpacked() {
        try {
            folder = Files.createTempDirectory("edustat-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        originals = new Originals(folder);
    }

    /** Where the bytes of the member lie until this is closed. */
    Path file(Arrival member) {
        return originals.keep(member);
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> innermostFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
