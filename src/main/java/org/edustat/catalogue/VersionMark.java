package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * A word by which a paper says that it is an earlier or a later version of another.
 *
 * @param rank the higher one is the newer; a paper without such a word has 0
 * @param example a name with the word at a place where it counts
 */
public record VersionMark(String term, int rank, String example) {

    private static final String FILE = "catalogue/versions.csv";

    static List<VersionMark> load(JobsFolder jobs) {
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        List<VersionMark> marks = new ArrayList<>();
        for (CSVRecord row : file.rows()) {
            try {
                marks.add(new VersionMark(
                        CatalogueFile.cell(row, "term"),
                        Integer.parseInt(CatalogueFile.cell(row, "rank")),
                        CatalogueFile.cell(row, "example")));
            } catch (NumberFormatException wrong) {
                throw file.fault(row, wrong.getMessage());
            }
        }
        return List.copyOf(marks);
    }
}
