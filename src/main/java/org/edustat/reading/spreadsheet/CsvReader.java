package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.text.Encoding;

/**
 * Reads a csv file: one grid, each record a row, empty lines counted as spreadsheet programs count them. Ragged records
 * are read as they are, and quotes that never close as if they were not there. Every cell is text: such a file stores
 * no numbers, only characters.
 */
public final class CsvReader {

    /** Enough of a file to see how its fields are parted. */
    private static final int HEAD = 1 << 16;

    /** @param path the submission's path, for the findings */
    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        OriginalState state = OriginalState.of(original);
        Charset charset = Encoding.of(original);
        char delimiter = Delimiter.of(head(original, charset));
        KeptRows rows = new KeptRows(new KeptRows.Room(), state);
        List<Finding> findings;
        try (CsvCursor cursor = CsvCursor.open(original, charset, delimiter)) {
            for (Grid.Row row = cursor.nextRow(); row != null; row = cursor.nextRow()) {
                if (row.cells().size() > SheetCursor.COLUMNS) {
                    throw new UnreadableFileException("reading.too_wide");
                }
                rows.add(row);
            }
            findings = cursor.findings(path);
        } catch (StrayQuotes.EndlessLineException endless) {
            throw new UnreadableFileException("reading.too_wide");
        }
        Iterable<Grid.Row> all = rows.rows(() -> CsvCursor.open(original, charset, delimiter));
        return new Read(new Document(FileKind.CSV, "", List.of(new Grid("", 0, List.of(), all))), findings);
    }

    private static String head(Path original, Charset charset) throws IOException {
        try (Reader characters = Encoding.reader(original, charset)) {
            char[] head = new char[HEAD];
            int length = 0;
            for (int count = 0; count >= 0 && length < HEAD; count = characters.read(head, length, HEAD - length)) {
                length += count;
            }
            return new String(head, 0, length);
        }
    }
}
