package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.Bounds;
import org.edustat.reading.text.Encoding;

/**
 * Reads a csv file: one grid, each record a row, empty lines counted as spreadsheet programs count them. Ragged records
 * and stray quotes are read as they are. Every cell is text: such a file stores no numbers, only characters.
 */
public final class CsvReader {

    /** @param path the submission's path, for the findings */
    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        String text = Encoding.decode(Bounds.bytes(original));
        List<Grid.Row> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(text, format(Delimiter.of(text)))) {
            int index = 0;
            for (CSVRecord record : records) {
                addRow(rows, index++, record);
            }
        }
        Grid grid = new Grid("", 0, List.of(), List.copyOf(rows));
        return new Read(new Document(FileKind.CSV, "", List.of(grid)), List.of());
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

    private static void addRow(List<Grid.Row> rows, int index, CSVRecord record) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < record.size(); column++) {
            if (!record.get(column).isEmpty()) {
                CellAddress at = new CellAddress(index, column);
                cells.add(new Cell(at, Cell.Type.TEXT, record.get(column), null, Cell.Style.PLAIN));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Grid.Row(index, false, cells));
        }
    }
}
