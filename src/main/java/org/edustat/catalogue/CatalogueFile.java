package org.edustat.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One csv file of the catalogue: UTF-8, a header line, {@code #} before a remark. */
record CatalogueFile(String name, List<CSVRecord> rows) {

    static CatalogueFile read(JobsFolder jobs, String name) {
        String text = new String(jobs.read(name), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(text, JobsTable.FORMAT)) {
            return new CatalogueFile(name, parser.getRecords());
        } catch (IOException | IllegalArgumentException malformed) {
            throw new IllegalStateException("jobs/%s: %s".formatted(name, malformed.getMessage()), malformed);
        }
    }

    /** A fault of a line, said with the place where the clerk finds it. */
    IllegalStateException fault(CSVRecord row, @Nullable String what) {
        return new IllegalStateException("jobs/%s, record %d: %s".formatted(name, row.getRecordNumber(), what));
    }

    /** The text of a column, empty where the line is shorter. */
    static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
