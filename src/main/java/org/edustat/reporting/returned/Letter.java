package org.edustat.reporting.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import org.edustat.reporting.docx.WordFile;

/**
 * A letter of one page: a title, paragraphs, one table, a closing and the date.
 *
 * @param columns the widths of the table's columns, in hundredths of the page
 * @param rows the header first
 */
public record Letter(
        String title,
        List<String> opening,
        List<Integer> columns,
        List<List<String>> rows,
        List<String> closing,
        LocalDate date) {

    private static final String FONT = "SimSun";
    private static final int TITLE_POINTS = 16;
    private static final int TEXT_POINTS = 11;
    private static final int CELL_POINTS = 9;
    private static final int HUNDREDTH = WordFile.TEXT_WIDTH / 100;

    /** The same letter gives the same bytes. */
    public void write(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordFile.lay(document, title, date);
            paragraph(document, title, TITLE_POINTS, ParagraphAlignment.CENTER, true);
            opening.forEach(line -> paragraph(document, line, TEXT_POINTS, ParagraphAlignment.LEFT, false));
            table(document);
            closing.forEach(line -> paragraph(document, line, TEXT_POINTS, ParagraphAlignment.LEFT, false));
            paragraph(document, date.toString(), TEXT_POINTS, ParagraphAlignment.RIGHT, false);
            Files.write(file, WordFile.bytes(document));
        }
    }

    private static void paragraph(
            XWPFDocument document, String text, int points, ParagraphAlignment alignment, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(points * 10);
        run(paragraph, text, points, bold);
    }

    private static void run(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setBold(bold);
    }

    private void table(XWPFDocument document) {
        if (rows.size() <= 1) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), columns.size());
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.setWidth(Integer.toString(columns.get(column) * HUNDREDTH));
                run(cell.getParagraphArray(0), rows.get(row).get(column), CELL_POINTS, row == 0);
            }
        }
    }
}
