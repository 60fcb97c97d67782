package org.edustat.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.edustat.catalogue.JobsFolder;

/**
 * What decides how a submission is read and what the workbooks say: the program and the catalogue. While it stays the
 * same, nothing is read twice.
 *
 * <p>The program is fingerprinted by its classes and messages, since a version number is easily left as it was.
 */
final class Fingerprint {

    private static final List<String> DECIDING =
            List.of("jobs/catalogue/", "jobs/rules/", "jobs/targets/", "org/edustat/", "messages/");

    private static final String JOBS = "jobs/";

    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(JobsFolder jobs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, URL> packed : packed().entrySet()) {
                if (!packed.getKey().startsWith(JOBS)) {
                    add(digest, packed.getKey(), bytes(packed.getValue()));
                }
            }
            for (String name : namesOf(jobs)) {
                add(digest, name, jobs.read(name));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The deciding files inside the program, by their names. */
    private static Map<String, URL> packed() throws IOException {
        Map<String, URL> byName = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        for (String folder : DECIDING) {
            for (Resource found : resolver.getResources("classpath*:" + folder + "**/*.*")) {
                String whole = found.getURL().toString();
                byName.putIfAbsent(whole.substring(whole.lastIndexOf("/" + folder) + 1), found.getURL());
            }
        }
        return byName;
    }

    /** The deciding files of the bureau, those packed and those beside the program. */
    private static SortedSet<String> namesOf(JobsFolder jobs) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        packed().keySet().stream()
                .filter(name -> name.startsWith(JOBS))
                .map(name -> name.substring(JOBS.length()))
                .forEach(names::add);
        for (String folder : DECIDING) {
            if (folder.startsWith(JOBS)) {
                names.addAll(filesBeside(jobs.beside(), folder.substring(JOBS.length())));
            }
        }
        return names;
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
