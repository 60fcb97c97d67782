package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Sha256;

/**
 * What decides how a submission is read and what the workbooks say.
 *
 * @param program by its classes and messages, since a version number is easily left as it was
 * @param catalogue by everything that the bureau edits, but for the rules
 * @param rules by the rules and their thresholds, and by what is asked of places
 * @param reading by the program and what it reads papers with; while that stays the same, nothing is read twice
 */
record Fingerprint(String program, String catalogue, String rules, String reading) {

    private static final List<String> WORDS = List.of("catalogue/", "layouts/", "institutions.csv");
    private static final List<String> RULES = List.of("rules/", "targets/");
    /** Of the words, what only conclusions and workbooks are drawn with. */
    private static final Set<String> NOT_READ_WITH = Set.of(
            "catalogue/divisions.csv", "catalogue/piecemeal.csv", "catalogue/themes.csv", "catalogue/versions.csv");

    /** Of the rules, what the rows of a school table are held against while they are read. */
    private static final Set<String> READ_WITH = Set.of("rules/builtin.csv");

    private static final List<String> PROGRAM = List.of("org/edustat/", "messages/");

    private static final String JOBS = "jobs/";

    static Fingerprint of(JobsFolder jobs) {
        Packing packing = Packing.ofProgram();
        try {
            SortedSet<String> words = edited(WORDS, packing, jobs);
            SortedSet<String> rules = edited(RULES, packing, jobs);
            String program = ofProgram(packing);
            return new Fingerprint(
                    program,
                    ofAll(words, jobs),
                    ofAll(rules, jobs),
                    Sha256.of(program + ofAll(readWith(words, rules), jobs)));
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

    private static SortedSet<String> readWith(Set<String> words, Set<String> rules) {
        SortedSet<String> names = new TreeSet<>(words);
        names.removeAll(NOT_READ_WITH);
        rules.stream().filter(READ_WITH::contains).forEach(names::add);
        return names;
    }

    private static SortedSet<String> edited(List<String> folders, Packing packing, JobsFolder jobs) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String folder : folders) {
            packing.in(JOBS + folder).keySet().forEach(name -> names.add(name.substring(JOBS.length())));
            names.addAll(filesBeside(jobs.beside(), folder));
        }
        return names;
    }

    private static String ofAll(SortedSet<String> names, JobsFolder jobs) {
        MessageDigest digest = Sha256.digest();
        for (String name : names) {
            add(digest, name, jobs.read(name));
        }
        return Sha256.written(digest);
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
