package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

import org.edustat.reading.archive.Pieces;
import org.edustat.reading.archive.XmlPart;
import org.edustat.reading.text.RaisedMark;

/** A text in runs of different looks, joined; how it is pronounced, which some files add, is no part of it. */
final class RichText {

    /** How the norm writes characters that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEXADECIMAL = 16;

    private RichText() {}

    /** Reads from the opening tag that the part stands at to its closing tag. */
    static String read(XmlPart xml) throws IOException {
        Pieces joined = new Pieces();
        String last = "";
        boolean raised = false;
        boolean unread = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("t")) {
                String words = xml.innerText();
                if (!unread && !(raised && RaisedMark.is(last, words))) {
                    joined.add(words);
                    last = words;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("rPh")) {
                xml.skip();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("r")) {
                raised = false;
                unread = false;
                depth++;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("vertAlign")) {
                raised = xml.attribute("val", "").equals("superscript");
                depth++;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("strike")) {
                unread = xml.flag("val", true);
                depth++;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            }
        }
        return plain(joined.joined());
    }

    /** The text with its escaped characters put back and every line ending in a single line feed. */
    static String plain(String text) {
        if (text.indexOf("_x") < 0) {
            return lines(text);
        }
        Matcher escaped = ESCAPED.matcher(text);
        return lines(escaped.replaceAll(match ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), HEXADECIMAL)))));
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
