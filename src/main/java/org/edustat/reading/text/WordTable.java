package org.edustat.reading.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;

import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.reading.archive.XmlPart;

/** One table of a word document as a grid; tables within its cells follow as grids of their own. */
final class WordTable {

    private final WordBody body;
    private final XmlPart xml;
    private final WordStyles styles;
    private final int number;
    private final List<List<Box>> rows = new ArrayList<>();
    private final List<Document.Part> inner = new ArrayList<>();

    WordTable(WordBody body, XmlPart xml, WordStyles styles, int number) {
        this.body = body;
        this.xml = xml;
        this.styles = styles;
        this.number = number;
    }

    /** Reads from the opening tag that the part stands at to its closing tag: the grid, then the grids within. */
    List<Document.Part> parts() throws IOException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("tr")) {
                readRow();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open += entered();
            }
        }
        List<Document.Part> parts = new ArrayList<>();
        parts.add(Box.grid(rows, number));
        parts.addAll(inner);
        return parts;
    }

    private int entered() throws IOException {
        if (xml.at("tblPr") || xml.at("tblGrid") || xml.at("sdtPr")) {
            xml.skip();
            return 0;
        }
        return 1;
    }

    private void readRow() throws IOException {
        List<Box> row = new ArrayList<>();
        boolean deleted = false;
        int column = 0;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("tc")) {
                Box box = readBox(column);
                row.add(box);
                column += box.width();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                deleted |= xml.at("del");
                column += xml.at("gridBefore") ? Math.max(0, xml.number("val", 0)) : 0;
                open++;
            }
        }
        if (!deleted) {
            rows.add(row);
        }
    }

    private Box readBox(int column) throws IOException {
        int width = 1;
        boolean continued = false;
        List<WordParagraph> paragraphs = new ArrayList<>();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                switch (xml.name()) {
                    case "gridSpan" -> width = Math.max(1, xml.number("val", 1));
                    case "vMerge" ->
                        continued = !xml.attribute("val", "continue").equals("restart");
                    case "p" -> {
                        WordParagraph paragraph = new WordParagraph(body, xml, styles).read();
                        paragraphs.add(paragraph);
                        inner.addAll(paragraph.boxes());
                        open--;
                    }
                    case "tbl" -> {
                        inner.addAll(body.table());
                        open--;
                    }
                    // how the cell was before a tracked change
                    case "tcPrChange" -> {
                        xml.skip();
                        open--;
                    }
                    default -> {}
                }
            }
        }
        return new Box(column, width, continued, text(paragraphs), style(paragraphs));
    }

    private static String text(List<WordParagraph> paragraphs) {
        return paragraphs.stream()
                .map(WordParagraph::label)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Cell.Style style(List<WordParagraph> paragraphs) {
        List<WordParagraph> filled = paragraphs.stream()
                .filter(paragraph -> !paragraph.text().isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return Cell.Style.PLAIN;
        }
        boolean bold = filled.stream().allMatch(WordParagraph::bold);
        return new Cell.Style(bold, filled.get(0).indent(), false, false);
    }
}
