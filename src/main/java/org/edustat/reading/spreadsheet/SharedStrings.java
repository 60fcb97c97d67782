package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/** The texts of a workbook, each kept once and pointed to by number. */
final class SharedStrings {

    private SharedStrings() {}

    static List<String> read(OfficePackage container, String part) throws IOException {
        List<String> strings = new ArrayList<>();
        try (XmlPart xml = container.open(part)) {
            while (xml.nextElement()) {
                if (xml.at("si")) {
                    strings.add(RichText.read(xml));
                }
            }
        }
        return strings;
    }
}
