package org.edustat.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A document of Word 97 to 2003 as somebody sees it who opens it by hand. */
final class OlderWord {

    private OlderWord() {}

    static OriginalPaper open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                HWPFDocument document = new HWPFDocument(bytes)) {
            Range range = document.getRange();
            List<String> lines = new ArrayList<>();
            for (int number = 0; number < range.numParagraphs(); number++) {
                Paragraph paragraph = range.getParagraph(number);
                if (!paragraph.isInTable() && !paragraph.text().isBlank()) {
                    lines.add(paragraph.text().strip());
                }
            }
            return new OriginalPaper(String.join("\n", lines), tables(range));
        }
    }

    private static Map<String, Map<String, String>> tables(Range range) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (TableIterator all = new TableIterator(range); all.hasNext(); ) {
            Table table = all.next();
            List<List<String>> rows = new ArrayList<>();
            for (int number = 0; number < table.numRows(); number++) {
                TableRow row = table.getRow(number);
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < row.numCells(); cell++) {
                    cells.add(row.getCell(cell).text().strip());
                }
                rows.add(cells);
            }
            tables.put(OriginalPaper.numbered(tables.size()), OriginalPaper.addressed(rows));
        }
        return tables;
    }
}
