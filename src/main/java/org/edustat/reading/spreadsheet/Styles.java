package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/** Reads the looks of a workbook's cells. */
final class Styles {

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final BitSet boldFonts = new BitSet();
    private final List<Look> looks = new ArrayList<>();
    private int fonts;

    private Styles() {}

    static List<Look> read(OfficePackage container, String part) throws IOException {
        Styles styles = new Styles();
        try (XmlPart xml = container.open(part)) {
            while (xml.nextElement()) {
                styles.read(xml);
            }
        }
        return styles.looks;
    }

    private void read(XmlPart xml) throws IOException {
        switch (xml.name()) {
            case "numFmt" -> codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
            case "fonts" -> readFonts(xml);
            case "cellXfs" -> readLooks(xml);
            // what is shown under conditions also has formats and fonts, but no cell points to them
            case "dxfs", "cellStyleXfs", "fills", "borders" -> xml.skip();
            default -> {}
        }
    }

    private void readFonts(XmlPart xml) throws IOException {
        for (int event = xml.next(); !ends(xml, event, "fonts"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.at("b") && xml.flag("val", true)) {
                boldFonts.set(fonts);
            }
            if (ends(xml, event, "font")) {
                fonts++;
            }
        }
    }

    private void readLooks(XmlPart xml) throws IOException {
        int format = 0;
        int font = 0;
        int indent = 0;
        for (int event = xml.next(); !ends(xml, event, "cellXfs"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.at("xf")) {
                format = xml.number("numFmtId", 0);
                font = xml.number("fontId", 0);
                indent = 0;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("alignment")) {
                indent = xml.number("indent", 0);
            } else if (ends(xml, event, "xf")) {
                looks.add(Look.of(format(format), boldFonts.get(Math.max(0, font)), indent));
            }
        }
    }

    private NumberFormat format(int id) {
        return formats.computeIfAbsent(id, any -> KnownFormats.of(id, codes.get(id)));
    }

    private static boolean ends(XmlPart xml, int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.at(name);
    }
}
