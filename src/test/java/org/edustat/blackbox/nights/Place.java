package org.edustat.blackbox.nights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.blackbox.Fingerprint;

/**
 * Where one night happens.
 *
 * @param folder takes the answer, and what the program says
 * @param store the address of its ledger; empty for the embedded one
 */
record Place(Path folder, Path inbox, String store) {

    Path output() {
        return folder.resolve("output");
    }

    Path said() {
        return folder.resolve("said.txt");
    }

    /** Starts the night. */
    Process run(String... options) {
        return start(Stream.of("run", "--input", inbox.toString()), options);
    }

    /** Opens the console. */
    Process serve() {
        return start(Stream.of("serve", "--input", inbox.toString()), "--port", "0");
    }

    /** Starts another verb over this night's store. */
    Process look(String... verb) {
        return start(Stream.of(), verb);
    }

    private Process start(Stream<String> verb, String... options) {
        Stream<String> where = Stream.of("--output", output().toString());
        Stream<String> ledger = store.isEmpty() ? Stream.of() : Stream.of("--store", store);
        return Java.start(
                said(),
                Stream.of(verb, Stream.of(options), where, ledger)
                        .flatMap(all -> all)
                        .toList());
    }

    /** What the ledger holds; only while no process has it. */
    Books books() {
        return new Books(store.isEmpty() ? "jdbc:h2:file:" + output().resolve(".ledger/edustat") : store);
    }

    boolean hasLedger() {
        return !store.isEmpty() || Files.exists(output().resolve(".ledger/edustat.mv.db"));
    }

    /** What managers can open, each file with its bytes' fingerprint. */
    Map<String, String> answer() {
        return Fingerprint.ofWhatManagersOpen(output());
    }

    List<String> lines() {
        try {
            return Files.exists(said()) ? Files.readAllLines(said()) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
