package org.edustat.tables;

import java.util.List;

import org.edustat.concept.CellAddress;

/** Writes drawn tables as a page of the web, with the lines before them as paragraphs. */
final class DrawnPage {

    private DrawnPage() {}

    static String html(List<Drawing> sheets) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>\n");
        sheets.forEach(sheet -> write(sheet, page));
        return page.append("</body></html>").toString();
    }

    private static void write(Drawing sheet, StringBuilder page) {
        int before = DrawnFile.linesBefore(sheet);
        for (int line = 0; line < before; line++) {
            page.append("<p>").append(escaped(sheet.rows().get(line).get(0))).append("</p>\n");
        }
        page.append("<table>\n");
        int row = before;
        for (; row < sheet.rows().size() && sheet.rows().get(row).size() > 1; row++) {
            page.append("<tr>");
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                cell(sheet, new CellAddress(row, column), page);
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
        for (; row < sheet.rows().size(); row++) {
            page.append("<p>").append(escaped(sheet.rows().get(row).get(0))).append("</p>\n");
        }
    }

    private static void cell(Drawing sheet, CellAddress at, StringBuilder page) {
        Spans spans = Spans.of(sheet, at);
        if (spans != null) {
            DrawnCell cell = DrawnCell.of(sheet.text(at));
            page.append("<td colspan=\"%d\" rowspan=\"%d\">".formatted(spans.columns(), spans.rows()));
            String text = escaped(cell.text());
            page.append(cell.bold() ? "<b>" + text + "</b>" : text).append("</td>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\n", "<br>")
                .replace("　", "&#12288;");
    }
}
