package org.edustat.catalogue;

import java.util.List;
import java.util.Locale;

import org.edustat.concept.Coded;

/** A word by which a paper says that there is nothing to report. */
public record NilWord(String term, Where where, String example) {

    private static final String FILE = "catalogue/nil-returns.csv";

    /** Where the word must stand to count. */
    public enum Where implements Coded {
        TEXT,
        TABLE,
        CELL,
        /** It holds such a word and says no such thing. */
        NOTHING
    }

    static List<NilWord> load(JobsFolder jobs) {
        return List.copyOf(JobsTable.read(
                jobs,
                FILE,
                line -> new NilWord(
                        line.text("term").toLowerCase(Locale.ROOT),
                        line.any("place").word(Where.class),
                        line.text("example"))));
    }
}
