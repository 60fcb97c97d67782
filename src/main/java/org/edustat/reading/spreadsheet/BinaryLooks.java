package org.edustat.reading.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** Collects the looks of the cells from the first records of a workbook of Excel 97 to 2003. */
final class BinaryLooks {

    /** Fonts from this weight on are bold; normal type has 400. */
    private static final int BOLD = 600;

    /** No font has this number: the norm jumps over it. */
    private static final int NO_FONT = 4;

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Boolean> boldFonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> records = new ArrayList<>();

    void read(BinaryRecords at) {
        switch (at.id()) {
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(at.record());
                codes.put(format.getIndexCode(), format.getFormatString());
            }
            case FontRecord.sid -> boldFonts.add(new FontRecord(at.record()).getBoldWeight() >= BOLD);
            case ExtendedFormatRecord.sid -> records.add(new ExtendedFormatRecord(at.record()));
            default -> {}
        }
    }

    List<Look> looks() {
        return records.stream().map(this::look).toList();
    }

    private Look look(ExtendedFormatRecord record) {
        return Look.of(format(record.getFormatIndex()), bold(record.getFontIndex()), record.getIndent());
    }

    private boolean bold(int font) {
        int index = font > NO_FONT ? font - 1 : font;
        return index >= 0 && index < boldFonts.size() && boldFonts.get(index);
    }

    private NumberFormat format(int id) {
        return formats.computeIfAbsent(id, any -> KnownFormats.of(id, codes.get(id)));
    }
}
