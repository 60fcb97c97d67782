package org.edustat.reading.spreadsheet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The formats that were met before: the workbooks of a bureau use the same dozen. */
final class KnownFormats {

    /** Nobody has as many; a file that was made to fill the memory does not. */
    private static final int MOST = 4_096;

    private static final Map<Code, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    private KnownFormats() {}

    private record Code(int id, @Nullable String code) {}

    /** See {@link NumberFormat#of}. */
    static NumberFormat of(int id, @Nullable String code) {
        Code key = new Code(id, code);
        NumberFormat known = FORMATS.get(key);
        if (known == null) {
            known = NumberFormat.of(id, code);
            if (FORMATS.size() < MOST) {
                FORMATS.put(key, known);
            }
        }
        return known;
    }
}
