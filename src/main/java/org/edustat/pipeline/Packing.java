package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that the program is made of, by name, each with a mark of its bytes: size and CRC-32, which the jar has
 * written down, so that nothing is unpacked. The folder of compiled classes gives the same marks as the jar.
 */
record Packing(SortedMap<String, String> marks) {

    /** What is the program's own; the libraries come with a version of it. */
    private static final List<String> OWN = List.of("org/edustat/", "messages/", "jobs/");

    private static final String BEHIND_ALL = "\uffff";

    static Packing ofProgram() {
        try {
            Path place = Path.of(Packing.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Packing(Files.isDirectory(place) ? ofFolder(place) : ofJar(place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The marks of the files of one folder. */
    SortedMap<String, String> in(String folder) {
        return Collections.unmodifiableSortedMap(marks.subMap(folder, folder + BEHIND_ALL));
    }

    private static SortedMap<String, String> ofJar(Path place) throws IOException {
        SortedMap<String, String> marks = new TreeMap<>();
        try (ZipFile jar = new ZipFile(place.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (isOwn(entry.getName()) && !entry.isDirectory()) {
                    marks.put(entry.getName(), mark(entry.getSize(), entry.getCrc()));
                }
            }
        }
        return marks;
    }

    private static SortedMap<String, String> ofFolder(Path place) throws IOException {
        SortedMap<String, String> marks = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(file).toString().replace('\\', '/');
                if (isOwn(name)) {
                    byte[] bytes = Files.readAllBytes(file);
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    marks.put(name, mark(bytes.length, crc.getValue()));
                }
            }
        }
        return marks;
    }

    private static boolean isOwn(String name) {
        return OWN.stream().anyMatch(name::startsWith);
    }

    private static String mark(long size, long crc) {
        return size + " " + Long.toHexString(crc);
    }
}
