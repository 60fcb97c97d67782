package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.edustat.ledger.KeptFiles;
import org.edustat.ledger.Publication;

/** Every file that was ever published, by its fingerprint, beside the originals. */
record Archive(KeptFiles files) {

    static Archive of(NightlySettings settings) {
        return new Archive(settings.ledger().releases());
    }

    /** Keeps the files of a folder, which stay where they are; what stands here already is not written again. */
    void keep(Path staging, List<Publication> published) {
        try {
            for (Publication file : published) {
                Path place = files.place(file.sha256());
                if (Files.notExists(place)) {
                    Files.createDirectories(place.getParent());
                    keep(staging.resolve(file.name()), place);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException("%s cannot keep what was published".formatted(files.folder()), full);
        }
    }

    /** A second name for the same bytes costs nothing; not every disk has that. */
    private static void keep(Path file, Path place) throws IOException {
        try {
            Files.createLink(place, file);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Path half = place.resolveSibling(place.getFileName() + ".half");
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Copies a file to where it is wanted; false where it is not here, or no longer with its bytes. */
    boolean give(Publication file, Path to) {
        Path place = files.place(file.sha256());
        if (!Published.isWhole(file, place)) {
            return false;
        }
        try {
            Path wanted = to.resolve(file.name());
            Files.createDirectories(wanted.getParent());
            Files.copy(place, wanted, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written".formatted(to), unwritable);
        }
    }
}
