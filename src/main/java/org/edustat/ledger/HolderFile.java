package org.edustat.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The file beside an embedded store in which its process says who it is. Who died could not take it away: a process
 * that no longer lives, or lives but started at another time, holds nothing.
 *
 * @param file of three lines: process, its start, the run; of five where others may ask it: the address and the token
 */
record HolderFile(Path file) {

    private static final String ENDING = ".holder";
    private static final String FRESH = ".new";

    static Optional<HolderFile> of(StoreUrl store) {
        return store.file().map(path -> new HolderFile(path.resolveSibling(path.getFileName() + ENDING)));
    }

    /** Says that this process holds the store. */
    void write(@Nullable String run, StoreHolder.@Nullable Door door) {
        ProcessIdentity me = ProcessIdentity.ofThisProcess();
        String text = me.number() + "\n" + me.born() + "\n" + (run == null ? "" : run) + "\n"
                + (door == null ? "" : door.address() + "\n" + door.token() + "\n");
        // always the same name, so that who was killed here leaves nothing that nobody clears away
        Path fresh = file.resolveSibling(file.getFileName() + FRESH);
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, ownerOnly());
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes back what this process said; what another one says stays. */
    void remove() {
        if (read().filter(StoreHolder::isThisProcess).isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Who says that it holds the store, and lives. */
    Optional<StoreHolder> holder() {
        return read().filter(StoreHolder::lives);
    }

    private Optional<StoreHolder> read() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.size() < 3 ? Optional.empty() : Optional.of(parse(lines));
        } catch (IOException | NumberFormatException nobody) {
            return Optional.empty();
        }
    }

    private static StoreHolder parse(List<String> lines) {
        String run = lines.get(2);
        StoreHolder.Door door = lines.size() < 5 ? null : new StoreHolder.Door(lines.get(3), lines.get(4));
        return new StoreHolder(Long.parseLong(lines.get(0)), lines.get(1), run.isEmpty() ? null : run, door);
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
