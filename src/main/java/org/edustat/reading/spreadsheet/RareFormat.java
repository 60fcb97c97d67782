package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;

/** A format beyond the common forms: fractions, powers of ten, conditions. */
record RareFormat(int id, String code) implements NumberFormat {

    @Override
    public boolean percent() {
        return code.indexOf('%') >= 0;
    }

    @Override
    public String show(BigDecimal number, boolean from1904) {
        // made anew each time because it must not be shared between threads, and rare formats are rare
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        return formatter
                .formatRawCellContents(number.doubleValue(), id, code, from1904)
                .strip();
    }
}
