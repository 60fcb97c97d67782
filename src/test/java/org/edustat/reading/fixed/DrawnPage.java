package org.edustat.reading.fixed;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A page of lines and ruled tables; heights are points from its foot. */
final class DrawnPage {

    private static final int SIZE = 12;
    private static final int ROW = 20;
    private static final int LEFT = 60;
    private static final int WIDTH = 120;
    private static final int MARGIN = 4;

    private final PDPageContentStream content;

    DrawnPage(PDDocument file) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        content = new PDPageContentStream(file, page);
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
    }

    DrawnPage text(int height, String words) throws IOException {
        return text(LEFT, height, words);
    }

    /** @param rows cells parted by commas; spaces before one move it in */
    DrawnPage table(int top, String... rows) throws IOException {
        int columns = rows[0].split(",").length;
        int foot = top - rows.length * ROW;
        for (int row = 0; row <= rows.length; row++) {
            line(LEFT, top - row * ROW, LEFT + columns * WIDTH, top - row * ROW);
        }
        for (int column = 0; column <= columns; column++) {
            line(LEFT + column * WIDTH, top, LEFT + column * WIDTH, foot);
        }
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(",");
            for (int column = 0; column < columns; column++) {
                int spaces =
                        cells[column].length() - cells[column].stripLeading().length();
                int left = LEFT + column * WIDTH + MARGIN + spaces * SIZE / 2;
                text(left, top - row * ROW - ROW + MARGIN, cells[column].strip());
            }
        }
        return this;
    }

    void end() throws IOException {
        content.close();
    }

    private DrawnPage text(int left, int height, String words) throws IOException {
        content.beginText();
        content.newLineAtOffset(left, height);
        content.showText(words);
        content.endText();
        return this;
    }

    private void line(int left, int top, int right, int foot) throws IOException {
        content.moveTo(left, top);
        content.lineTo(right, foot);
        content.stroke();
    }
}
