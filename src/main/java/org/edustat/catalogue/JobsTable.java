package org.edustat.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A csv file that a bureau edits: UTF-8, a header line, {@code #} before a remark. */
public final class JobsTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private JobsTable() {}

    /** What a line says. */
    public interface Line<T> {

        /** @throws UnusableJobException where it says what it cannot */
        T read(JobsLine line);
    }

    /** The lines of a file of {@code jobs/} in their order, as {@link #read(String, byte[], Line)} reads them. */
    public static <T> List<T> read(JobsFolder jobs, String name, Line<T> line) {
        return read(name, jobs.read(name), line);
    }

    /**
     * The lines in their order.
     *
     * @param name as in {@code explanations.csv}, for the message
     * @throws UnusableJobException where the file is malformed or lines are wrong, with all of them
     */
    public static <T> List<T> read(String name, byte[] bytes, Line<T> line) {
        String file = "jobs/" + name;
        try (CSVParser parser = parser(file, JobsText.of(file, bytes))) {
            return read(file, parser, line);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private static <T> List<T> read(String file, CSVParser parser, Line<T> line) {
        List<T> read = new ArrayList<>();
        JobFaults faults = new JobFaults();
        try {
            for (CSVRecord cells : parser) {
                long number = parser.getCurrentLineNumber();
                faults.reading(() -> read.add(line.read(new JobsLine(file, number, cells))));
            }
        } catch (UncheckedIOException malformed) {
            faults.reading(() -> {
                throw quotes(file, parser.getCurrentLineNumber());
            });
        }
        faults.raise();
        return read;
    }

    private static CSVParser parser(String file, String text) {
        try {
            return CSVParser.parse(text, FORMAT);
        } catch (IllegalArgumentException twice) {
            throw UnusableJobException.at(JobPlace.of(file), "header");
        } catch (IOException malformed) {
            throw quotes(file, 1);
        }
    }

    /** All that the format itself can be broken by. */
    private static UnusableJobException quotes(String file, long line) {
        return UnusableJobException.at(new JobPlace(file, line, ""), "quotes");
    }
}
