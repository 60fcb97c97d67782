package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/**
 * The texts of a workbook, each kept once and pointed to by number. They are numbered as they were first typed, so the
 * first ones are those that cells point to again and again; what goes beyond a bound lies on the disk.
 */
final class SharedStrings extends AbstractList<String> {

    /** What is held in memory: all the texts of nearly every workbook, and a small part of the smallest heap. */
    private static final long HELD_BYTES = 16L << 20;

    /** What a text costs beside its characters. */
    private static final int BYTES_A_TEXT = 56;

    private final List<String> held = new ArrayList<>();
    private final TextsOnDisk further = new TextsOnDisk();
    private long left = HELD_BYTES;

    static List<String> read(OfficePackage container, String part) throws IOException {
        SharedStrings strings = new SharedStrings();
        try (XmlPart xml = container.open(part)) {
            while (xml.nextElement()) {
                if (xml.at("si")) {
                    strings.append(RichText.read(xml));
                }
            }
        }
        strings.further.complete();
        return strings;
    }

    private void append(String text) {
        left -= BYTES_A_TEXT + (long) text.length() * Character.BYTES;
        if (left >= 0) {
            held.add(text);
        } else {
            further.add(text);
        }
    }

    @Override
    public String get(int index) {
        return index < held.size() ? held.get(index) : further.get(index - held.size());
    }

    @Override
    public int size() {
        return held.size() + further.size();
    }
}
