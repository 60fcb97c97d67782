package org.edustat.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.edustat.catalogue.JobsFolder;

/**
 * What decides how a submission is read and what the workbooks say. While it stays the same, nothing is read twice.
 *
 * @param program by its classes and messages, since a version number is easily left as it was
 * @param catalogue by everything that the bureau edits
 */
record Fingerprint(String program, String catalogue) {

    private static final List<String> EDITED = List.of("catalogue/", "rules/", "targets/");
    private static final List<String> PROGRAM = List.of("org/edustat/", "messages/");

    private static final String JOBS = "jobs/";

    static Fingerprint of(JobsFolder jobs) {
        try {
            return new Fingerprint(ofProgram(), ofCatalogue(jobs));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ofProgram() throws IOException {
        MessageDigest digest = Sha256.digest();
        for (String folder : PROGRAM) {
            for (Map.Entry<String, URL> packed : packed(folder).entrySet()) {
                add(digest, packed.getKey(), bytes(packed.getValue()));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String ofCatalogue(JobsFolder jobs) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String folder : EDITED) {
            packed(JOBS + folder).keySet().forEach(name -> names.add(name.substring(JOBS.length())));
            names.addAll(filesBeside(jobs.beside(), folder));
        }
        MessageDigest digest = Sha256.digest();
        for (String name : names) {
            add(digest, name, jobs.read(name));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The files of a folder inside the program, by their names. */
    private static SortedMap<String, URL> packed(String folder) throws IOException {
        SortedMap<String, URL> byName = new TreeMap<>();
        for (Resource found :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*.*")) {
            String whole = found.getURL().toString();
            byName.putIfAbsent(whole.substring(whole.lastIndexOf("/" + folder) + 1), found.getURL());
        }
        return byName;
    }

    private static List<String> filesBeside(Path beside, String folder) throws IOException {
        if (!Files.isDirectory(beside.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(beside.resolve(folder))) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> beside.relativize(file).toString().replace('\\', '/'))
                    .toList());
        }
    }

    private static byte[] bytes(URL place) throws IOException {
        try (InputStream stream = place.openStream()) {
            return stream.readAllBytes();
        }
    }
}
