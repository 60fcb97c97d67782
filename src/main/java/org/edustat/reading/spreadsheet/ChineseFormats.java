package org.edustat.reading.spreadsheet;

import java.util.Map;
import java.util.Optional;

/** The formats that Chinese editions of office programs define by number alone (ECMA-376 part 1, 18.8.30, zh-cn). */
final class ChineseFormats {

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String HOUR_MINUTE = "h\"时\"mm\"分\"";
    private static final String HOUR_TO_SECOND = "h\"时\"mm\"分\"ss\"秒\"";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, HOUR_MINUTE),
            Map.entry(33, HOUR_TO_SECOND),
            Map.entry(34, HOUR_MINUTE),
            Map.entry(35, HOUR_TO_SECOND),
            Map.entry(36, YEAR_MONTH),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(55, HOUR_MINUTE),
            Map.entry(56, HOUR_TO_SECOND),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private ChineseFormats() {}

    static Optional<String> find(int id) {
        return Optional.ofNullable(CODES.get(id));
    }
}
