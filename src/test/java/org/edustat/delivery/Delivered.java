package org.edustat.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a manager sees in an output.
 *
 * @param manifest its text; empty where there is none
 */
record Delivered(SortedMap<String, String> reports, String manifest) {

    static Delivered in(Path output) throws IOException {
        SortedMap<String, String> reports = new TreeMap<>();
        String manifest = "";
        for (Path file : new FileTree(output).files()) {
            String path = output.relativize(file).toString();
            if (path.equals(Manifest.FILE)) {
                manifest = Files.readString(file);
            } else if (!path.startsWith(".")) {
                reports.put(path, Files.readString(file));
            }
        }
        return new Delivered(reports, manifest);
    }
}
