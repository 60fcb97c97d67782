package org.edustat.delivery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a set of reports was made from; delivery adds what came out.
 *
 * @param businessDate the date for which the night ran
 * @param program the version of the program
 * @param catalogue the fingerprint of everything that the bureau edits
 * @param inputs the submissions by their path in the inbox, each with its SHA-256
 * @param change what it is among the releases, and what it changed
 */
public record Manifest(
        LocalDate businessDate,
        String program,
        String catalogue,
        SortedMap<String, String> inputs,
        ReleaseChange change) {

    /** Stands beside the folders of the years. */
    public static final String FILE = "manifest.json";

    /** Of a set that is no release of its own. */
    public Manifest(LocalDate businessDate, String program, String catalogue, SortedMap<String, String> inputs) {
        this(businessDate, program, catalogue, inputs, ReleaseChange.NONE);
    }

    public Manifest {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    /** Whether it stands in an output, and vouches there for these reports: their path, each with its SHA-256. */
    public boolean vouchesFor(SortedMap<String, String> reports, Path output) {
        return ManifestFile.says(output.resolve(FILE), this, reports);
    }
}
