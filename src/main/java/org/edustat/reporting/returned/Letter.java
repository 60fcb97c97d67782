package org.edustat.reporting.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import org.edustat.reporting.xlsx.StablePackage;

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
    /** A4 in twentieths of a point, with margins of 2 cm. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int HUNDREDTH = (PAGE_WIDTH - 2 * MARGIN) / 100;

    /** The same letter gives the same bytes. */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            page(document);
            properties(document);
            paragraph(document, title, TITLE_POINTS, ParagraphAlignment.CENTER, true);
            opening.forEach(line -> paragraph(document, line, TEXT_POINTS, ParagraphAlignment.LEFT, false));
            table(document);
            closing.forEach(line -> paragraph(document, line, TEXT_POINTS, ParagraphAlignment.LEFT, false));
            paragraph(document, date.toString(), TEXT_POINTS, ParagraphAlignment.RIGHT, false);
            document.write(bytes);
            // else it would be saved once more, for nobody
            document.getPackage().revert();
        }
        Files.write(file, StablePackage.of(bytes.toByteArray()));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger all = BigInteger.valueOf(MARGIN);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setLeft(all);
        margin.setRight(all);
    }

    private void properties(XWPFDocument document) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(title);
        properties.setCreated(day);
        properties.setModified(day);
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
