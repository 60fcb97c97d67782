package org.edustat.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The SHA-256 of files. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What managers can open in an output folder, each file with its bytes' fingerprint. */
    public static SortedMap<String, String> ofWhatManagersOpen(Path output) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path name = output.relativize(file);
                if (!name.getName(0).toString().startsWith(".")) {
                    files.put(name.toString(), of(file));
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
