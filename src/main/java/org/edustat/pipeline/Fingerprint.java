package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.catalogue.JobsFolder;

/**
 * What decides how a submission is read and what the workbooks say. While it stays the same, nothing is read twice.
 *
 * @param program by its classes and messages, since a version number is easily left as it was
 * @param catalogue by everything that the bureau edits, but for the rules
 * @param rules by the rules and their thresholds, and by what is asked of places, which changes no reading
 */
record Fingerprint(String program, String catalogue, String rules) {

    private static final List<String> WORDS = List.of("catalogue/", "layouts/", "institutions.csv");
    private static final List<String> RULES = List.of("rules/", "targets/");
    private static final List<String> PROGRAM = List.of("org/edustat/", "messages/");

    private static final String JOBS = "jobs/";

    static Fingerprint of(JobsFolder jobs) {
        Packing packing = Packing.ofProgram();
        try {
            return new Fingerprint(ofProgram(packing), ofEdited(WORDS, packing, jobs), ofEdited(RULES, packing, jobs));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of everything that the bureau edits. */
    String edited() {
        return Sha256.of(catalogue + rules);
    }

    private static String ofProgram(Packing packing) {
        StringBuilder all = new StringBuilder();
        for (String folder : PROGRAM) {
            packing.in(folder)
                    .forEach((name, mark) ->
                            all.append(name).append(' ').append(mark).append('\n'));
        }
        return Sha256.of(all.toString());
    }

    private static String ofEdited(List<String> folders, Packing packing, JobsFolder jobs) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String folder : folders) {
            packing.in(JOBS + folder).keySet().forEach(name -> names.add(name.substring(JOBS.length())));
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

    private static List<String> filesBeside(Path beside, String folder) throws IOException {
        if (!Files.isDirectory(beside.resolve(folder))) {
            return Files.isRegularFile(beside.resolve(folder)) ? List.of(folder) : List.of();
        }
        try (Stream<Path> files = Files.walk(beside.resolve(folder))) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> beside.relativize(file).toString().replace('\\', '/'))
                    .toList());
        }
    }
}
