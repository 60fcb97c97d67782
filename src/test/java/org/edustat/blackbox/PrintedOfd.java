package org.edustat.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;

/** A page as an OFD file: its paragraphs, and its tables with a line around each cell. All lengths in millimetres. */
final class PrintedOfd {

    private static final double COLUMN = 28;
    private static final double ROW = 8;
    private static final double FONT = 4;

    private PrintedOfd() {}

    static void write(Element body, Path file) throws IOException {
        try (OFDDoc document = new OFDDoc(file)) {
            for (Element part : body.children()) {
                if (part.is("table")) {
                    document.add(table(part));
                } else if (!part.text().isBlank()) {
                    document.add(new Paragraph(part.text(), FONT));
                }
            }
        }
    }

    private static Canvas table(Element table) {
        int rows = table.select("tr").size();
        Canvas canvas = new Canvas(5 * COLUMN + 2, rows * ROW + 2);
        canvas.setDrawer(context -> draw(table, context));
        return canvas;
    }

    private static void draw(Element table, DrawContext context) {
        Set<String> taken = new HashSet<>();
        int row = 0;
        context.setFont(FontSetting.getInstance(FONT));
        for (Element line : table.select("tr")) {
            int column = 0;
            for (Element cell : line.select("td, th")) {
                while (taken.contains(row + "/" + column)) {
                    column++;
                }
                int down = span(cell, "rowspan");
                int across = span(cell, "colspan");
                for (int place = 0; place < down * across; place++) {
                    taken.add(row + place / across + "/" + (column + place % across));
                }
                draw(cell.text(), context, new double[] {column, row, column + across, row + down});
            }
            row++;
        }
    }

    /** @param box left, top, right and bottom, in columns and rows */
    private static void draw(String text, DrawContext context, double[] box) {
        double left = 1 + box[0] * COLUMN;
        double top = 1 + box[1] * ROW;
        double right = 1 + box[2] * COLUMN;
        double bottom = 1 + box[3] * ROW;
        try {
            context.beginPath()
                    .moveTo(left, top)
                    .lineTo(right, top)
                    .lineTo(right, bottom)
                    .lineTo(left, bottom)
                    .lineTo(left, top)
                    .stroke();
            context.fillText(text, left + 1, (top + bottom) / 2 + FONT / 3);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int span(Element cell, String direction) {
        return cell.hasAttr(direction) ? Integer.parseInt(cell.attr(direction)) : 1;
    }
}
