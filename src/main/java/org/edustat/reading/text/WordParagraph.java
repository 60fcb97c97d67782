package org.edustat.reading.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Document;
import org.edustat.concept.Passage.Role;
import org.edustat.reading.archive.XmlPart;

/** One paragraph of a word document, with the text boxes that hang on it. */
final class WordParagraph {

    /** A character of common size, in twentieths of a point. */
    private static final int CHARACTER = 210;

    private final WordBody body;
    private final XmlPart xml;
    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<Document.Part> boxes = new ArrayList<>();
    private @Nullable String style;
    private int level = WordStyles.BODY_LEVEL;
    private int indent;
    private boolean bold = true;
    /** Whether the run is hidden, or struck out as what is no longer to be read. */
    private boolean hiddenRun;

    private boolean raisedRun;
    private boolean boldRun;

    WordParagraph(WordBody body, XmlPart xml, WordStyles styles) {
        this.body = body;
        this.xml = xml;
        this.styles = styles;
    }

    /** Reads from the opening tag that the part stands at to its closing tag. */
    WordParagraph read() throws IOException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open += element();
            }
        }
        return this;
    }

    String text() {
        return text.toString().strip();
    }

    /** The same with the spaces before it, which tell the rank of a label in a table. */
    String label() {
        return text.toString().stripTrailing();
    }

    /** What stands in text boxes that hang on it. */
    List<Document.Part> boxes() {
        return boxes;
    }

    /** Whether all of its words are bold. */
    boolean bold() {
        return bold && !text().isEmpty();
    }

    /** Steps from the left edge. */
    int indent() {
        return indent;
    }

    /** The passage, unless it is blank, and what stands in text boxes. */
    List<Document.Part> parts() {
        List<Document.Part> parts = new ArrayList<>();
        if (!text().isEmpty()) {
            Role named = styles.role(style);
            boolean outlined = named == Role.BODY && level < WordStyles.BODY_LEVEL;
            parts.add(Composition.draft(text(), outlined ? Role.HEADING : named));
        }
        parts.addAll(boxes);
        return parts;
    }

    /** Reads an element to its end and gives 0, or enters one and gives 1. */
    private int element() throws IOException {
        switch (xml.name()) {
            case "t" -> append(xml.innerText());
            case "r" -> {
                hiddenRun = false;
                raisedRun = false;
                boldRun = false;
                return 1;
            }
            case "rPr" -> runProperties();
            case "pPr" -> properties();
            case "txbxContent" -> boxes.addAll(body.parts());
            case "del", "moveFrom", "delText", "instrText", "rt" -> xml.skip();
            default -> {
                append(mark(xml.name()));
                return 1;
            }
        }
        return 0;
    }

    private static String mark(String element) {
        return switch (element) {
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    private void append(String words) {
        if (!hiddenRun && !(raisedRun && RaisedMark.is(text, words))) {
            text.append(words);
            bold &= boldRun || words.isBlank();
        }
    }

    private void runProperties() throws IOException {
        for (int event = xml.next(); !ends(event, "rPr"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "vanish", "strike", "dstrike" -> hiddenRun |= xml.flag("val", true);
                    case "vertAlign" -> raisedRun = xml.attribute("val", "").equals("superscript");
                    case "b" -> boldRun = xml.flag("val", true);
                    default -> {}
                }
            }
        }
    }

    private void properties() throws IOException {
        for (int event = xml.next(); !ends(event, "pPr"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "pStyle" -> style = xml.attribute("val", "");
                    case "outlineLvl" -> level = xml.number("val", WordStyles.BODY_LEVEL);
                    case "ind" -> indent = Math.max(0, xml.number("left", xml.number("start", 0)) / CHARACTER);
                    // how the paragraph was before a tracked change
                    case "pPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private boolean ends(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.at(name);
    }
}
