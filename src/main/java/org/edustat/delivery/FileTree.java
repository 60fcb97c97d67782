package org.edustat.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edustat.concept.Sha256;

/**
 * A folder with everything in it.
 *
 * @param root need not exist; then there is nothing in it
 */
record FileTree(Path root) {

    /** All paths, a folder before what it holds, the root itself first. */
    List<Path> paths() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted().toList();
        }
    }

    List<Path> files() throws IOException {
        return paths().stream().filter(Files::isRegularFile).toList();
    }

    List<Path> folders() throws IOException {
        return paths().stream().filter(Files::isDirectory).toList();
    }

    boolean emptyFolder() throws IOException {
        return Files.isDirectory(root) && paths().size() == 1;
    }

    /** The files by their path in the tree, with {@code /} between folders, each with its SHA-256. */
    SortedMap<String, String> fingerprints() throws IOException {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (Path file : files()) {
            String path = root.relativize(file).toString().replace('\\', '/');
            fingerprints.put(path, Sha256.of(file));
        }
        return fingerprints;
    }
}
