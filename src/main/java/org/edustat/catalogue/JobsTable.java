package org.edustat.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A csv file that a bureau edits: UTF-8, a header line, {@code #} before a remark. */
public final class JobsTable {

    static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    /** Spreadsheet programs put it before the first line when they save the file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JobsTable() {}

    /** What a line says. */
    public interface Line<T> {

        /** @param number the line of the file at which the record ends, from 1 */
        T read(CSVRecord cells, long number);
    }

    /**
     * The lines in their order.
     *
     * @param name as in {@code explanations.csv}, for the message
     * @throws IllegalStateException where the file is malformed or a column is missing; the message names the file
     */
    public static <T> List<T> read(String name, byte[] bytes, Line<T> line) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<T> read = new ArrayList<>();
            for (CSVRecord cells : parser) {
                read.add(line.read(cells, parser.getCurrentLineNumber()));
            }
            return read;
        } catch (IOException | IllegalArgumentException malformed) {
            throw new IllegalStateException("jobs/%s: %s".formatted(name, malformed.getMessage()), malformed);
        }
    }
}
