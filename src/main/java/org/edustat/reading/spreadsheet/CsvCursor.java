package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.reading.text.Encoding;

/** Walks once down a csv file. */
final class CsvCursor implements RowCursor {

    private final CSVParser parser;
    private final StrayQuotes quotes;
    private final Iterator<CSVRecord> records;
    private final FieldCounts counts = new FieldCounts();
    private int index;

    private CsvCursor(CSVParser parser, StrayQuotes quotes) {
        this.parser = parser;
        this.quotes = quotes;
        this.records = parser.iterator();
    }

    static CsvCursor open(Path original, Charset charset, char delimiter) throws IOException {
        StrayQuotes quotes = new StrayQuotes(Encoding.reader(original, charset), delimiter);
        return new CsvCursor(CSVParser.parse(quotes, format(delimiter)), quotes);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    @Override
    public Grid.@Nullable Row nextRow() throws IOException {
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                counts.see(index, record.size());
                Grid.Row row = row(index++, record);
                if (!row.cells().isEmpty()) {
                    return row;
                }
            }
            return null;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** What is to be said of quotes that never close, and of lines with different numbers of fields. */
    List<Finding> findings(String path) {
        return Stream.of(quotes.findings(path), counts.findings(path))
                .flatMap(List::stream)
                .toList();
    }

    private static Grid.Row row(int index, CSVRecord record) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < record.size(); column++) {
            if (!record.get(column).isEmpty()) {
                CellAddress at = new CellAddress(index, column);
                cells.add(new Cell(at, Cell.Type.TEXT, record.get(column), null, Cell.Style.PLAIN));
            }
        }
        return new Grid.Row(index, false, cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
