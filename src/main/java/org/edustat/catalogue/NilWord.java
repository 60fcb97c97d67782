package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVRecord;

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
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        List<NilWord> words = new ArrayList<>();
        for (CSVRecord row : file.rows()) {
            try {
                words.add(new NilWord(
                        CatalogueFile.cell(row, "term").toLowerCase(Locale.ROOT),
                        Coded.of(Where.class, CatalogueFile.cell(row, "place")),
                        CatalogueFile.cell(row, "example")));
            } catch (IllegalArgumentException wrong) {
                throw file.fault(row, wrong.getMessage());
            }
        }
        return List.copyOf(words);
    }
}
