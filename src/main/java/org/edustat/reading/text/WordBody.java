package org.edustat.reading.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

import org.edustat.concept.Document;
import org.edustat.reading.archive.XmlPart;

/** Walks through the blocks of a word document. Elements that only wrap others are walked through. */
final class WordBody {

    /** Tables in tables in tables: beyond this nobody can see them. */
    private static final int DEEPEST = 40;

    private final XmlPart xml;
    private final WordStyles styles;
    private int tables;
    private int depth;

    /** @param tables how many tables stand before */
    WordBody(XmlPart xml, WordStyles styles, int tables) {
        this.xml = xml;
        this.styles = styles;
        this.tables = tables;
    }

    /** The parts within the element that the part stands at; the passages are drafts. */
    List<Document.Part> parts() throws IOException {
        List<Document.Part> parts = new ArrayList<>();
        if (++depth > DEEPEST) {
            throw new IOException("blocks nested too deeply");
        }
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open += block(parts);
            }
        }
        depth--;
        return parts;
    }

    /** The table that the part stands at, and those within it. */
    List<Document.Part> table() throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("tables nested too deeply");
        }
        List<Document.Part> grids = new WordTable(this, xml, styles, tables++).parts();
        depth--;
        return grids;
    }

    /** Reads the block to its end and gives 0, or enters an element that wraps blocks and gives 1. */
    private int block(List<Document.Part> parts) throws IOException {
        switch (xml.name()) {
            case "p" -> parts.addAll(new WordParagraph(this, xml, styles).read().parts());
            case "tbl" -> parts.addAll(table());
            case "sectPr", "del", "moveFrom", "sdtPr", "tblPr", "tcPr", "trPr" -> xml.skip();
            case "footnote", "endnote" -> {
                // the rules above the notes are notes to the program
                if (!xml.attribute("type", "normal").equals("normal")) {
                    xml.skip();
                    return 0;
                }
                return 1;
            }
            default -> {
                return 1;
            }
        }
        return 0;
    }
}
