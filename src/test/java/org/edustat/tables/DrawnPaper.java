package org.edustat.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes a drawn table as a printed page of columns of text, without any ruled line, in a typeface that the page only
 * names.
 */
final class DrawnPaper {

    private static final int SIZE = 10;
    private static final int LINE = 18;
    private static final int TOP = 780;
    private static final int LEFT = 60;
    private static final int GAP = 24;

    private DrawnPaper() {}

    static void write(Drawing sheet, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F1", songti());
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (OutputStream stream = content.createOutputStream()) {
                stream.write(text(sheet).getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.save(out);
        }
    }

    private static String text(Drawing sheet) {
        int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        double[] widths = new double[columns];
        for (List<String> row : sheet.rows()) {
            for (int column = 0; row.size() > 1 && column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        int y = TOP;
        for (List<String> row : sheet.rows()) {
            double x = LEFT;
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                // numbers stand at the right of their column, words at the left
                double shift = column > 0 && row.size() > 1 ? widths[column] - width(cell) : 0;
                if (!cell.isEmpty()) {
                    text.append("BT /F1 %d Tf %s %d Td <%s> Tj ET%n"
                            .formatted(
                                    SIZE,
                                    Double.toString(x + shift),
                                    y,
                                    HexFormat.of().formatHex(cell.getBytes(StandardCharsets.UTF_16BE))));
                }
                x += row.size() > 1 ? widths[column] + GAP : 0;
            }
            y -= LINE;
        }
        return text.toString();
    }

    private static double width(String text) {
        return DrawnFile.width(text) * SIZE / 2.0;
    }

    /** A Chinese typeface that every reader of PDF knows by its name: digits and Latin letters are half as wide. */
    private static COSDictionary songti() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.getPDFName("Registry"), new COSString("Adobe"));
        system.setItem(COSName.getPDFName("Ordering"), new COSString("GB1"));
        system.setItem(COSName.getPDFName("Supplement"), COSInteger.get(4));
        COSArray half = new COSArray();
        for (int number : new int[] {1, 95, 500, 814, 939, 500}) {
            half.add(COSInteger.get(number));
        }
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.TYPE, COSName.FONT);
        characters.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
        characters.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
        characters.setItem(COSName.getPDFName("CIDSystemInfo"), system);
        characters.setItem(COSName.getPDFName("DW"), COSInteger.get(1000));
        characters.setItem(COSName.getPDFName("W"), half);
        COSArray descendants = new COSArray();
        descendants.add(characters);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type0"));
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light-UniGB-UCS2-H"));
        font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
        font.setItem(COSName.getPDFName("DescendantFonts"), descendants);
        return font;
    }
}
