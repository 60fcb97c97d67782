package org.edustat.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders with right answers that may lie beside the checkout: {@code -Dedustat.gold=DIR,DIR}. */
public final class Folders {

    private Folders() {}

    /** Those that are there; the others are named as skipped. */
    public static List<Path> further() {
        return Stream.of(System.getProperty("edustat.gold", "").split(","))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Folders::there)
                .toList();
    }

    private static boolean there(Path folder) {
        boolean there = Files.isDirectory(folder);
        if (!there) {
            System.out.printf("%s is not there: skipped%n", folder);
        }
        return there;
    }

    /** Whether there are texts with their answers beside them. */
    static boolean holdsPapers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> Files.exists(
                            file.resolveSibling(file.getFileName().toString().replace(".txt", ".jsonl")))
                    && file.toString().endsWith(".txt"));
        } catch (IOException absent) {
            return false;
        }
    }
}
