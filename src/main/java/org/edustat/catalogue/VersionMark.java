package org.edustat.catalogue;

import java.util.List;

/**
 * A word by which a paper says that it is an earlier or a later version of another.
 *
 * @param rank the higher one is the newer; a paper without such a word has 0
 * @param example a name with the word at a place where it counts
 */
public record VersionMark(String term, int rank, String example) {

    private static final String FILE = "catalogue/versions.csv";

    static List<VersionMark> load(JobsFolder jobs) {
        return List.copyOf(JobsTable.read(
                jobs,
                FILE,
                line -> new VersionMark(line.text("term"), line.any("rank").whole(), line.text("example"))));
    }
}
