package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern KEPT_AS_WORDS = Pattern.compile("=\"(?<words>[^\"]*)\"|'(?<digits>\\d.*)");

    /** What spreadsheet programs write for a formula that fails; ECMA-376, 18.17.3. */
    private static final Pattern ERROR = Pattern.compile("#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)");

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
            String text = plain(record.get(column));
            if (!text.isEmpty()) {
                CellAddress at = new CellAddress(index, column);
                Cell.Type type = ERROR.matcher(text).matches() ? Cell.Type.ERROR : Cell.Type.TEXT;
                cells.add(new Cell(at, type, text, null, Cell.Style.PLAIN));
            }
        }
        return new Grid.Row(index, false, cells);
    }

    /** Programs write ="0101" and '0101 so that a spreadsheet takes the digits for words. */
    private static String plain(String field) {
        if (field.isEmpty() || field.charAt(0) != '=' && field.charAt(0) != '\'') {
            return field;
        }
        Matcher kept = KEPT_AS_WORDS.matcher(field);
        if (!kept.matches()) {
            return field;
        }
        return kept.group("words") == null ? kept.group("digits") : kept.group("words");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
