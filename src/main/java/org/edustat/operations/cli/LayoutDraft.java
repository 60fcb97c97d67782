package org.edustat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file for {@code jobs/layouts}, ready to be filled in by whoever knows what the headers mean. */
record LayoutDraft(Session session, String name, Unheard unheard) {

    /** Writes the file into the folder; empty where one of that name is there already. */
    Optional<Path> writeInto(Path folder) {
        Path file = folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".yaml");
        try {
            Files.createDirectories(folder);
            if (Files.exists(file)) {
                return Optional.empty();
            }
            Files.writeString(file, yaml());
            return Optional.of(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# ").append(session.text("layout.fill_in")).append('\n');
        yaml.append("name: ").append(quoted(name)).append('\n');
        yaml.append("headers:\n");
        unheard.table()
                .headers()
                .forEach(header -> yaml.append("  - ").append(quoted(header)).append('\n'));
        yaml.append("columns:\n");
        unheard.headers()
                .forEach(header -> yaml.append("#  ").append(quoted(header)).append(": \n"));
        return yaml.append("rows:\n").toString();
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
