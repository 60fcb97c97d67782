package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Shows a point in time in ISO notation, as exactly as the cell's own format does: {@code 2020}, {@code 2020-09},
 * {@code 2020-09-01}, {@code 2020-09-01T08:30:00} or {@code 08:30:00}.
 */
record DateFormat(DateTimeFormatter notation) implements NumberFormat {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[\\$[^\\]]*\\]|am/pm|上午/下午");

    private static final DateTimeFormatter DAY = formatter("uuuu-MM-dd");

    private static final String MIDNIGHT = "T00:00:00";

    static DateFormat of(String code) {
        String letters = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean time = letters.contains("h") || letters.contains("s");
        boolean year = letters.contains("y") || letters.contains("e");
        boolean day = letters.contains("d");
        boolean month = letters.contains("m") && !time;
        if (time) {
            return new DateFormat(year || day ? formatter("uuuu-MM-dd'T'HH:mm:ss") : formatter("HH:mm:ss"));
        }
        if (year && !day) {
            return new DateFormat(formatter(month ? "uuuu-MM" : "uuuu"));
        }
        return new DateFormat(DAY);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    @Override
    public boolean date() {
        return true;
    }

    @Override
    public @Nullable String show(BigDecimal number, boolean from1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), from1904, true);
        return moment == null ? null : written(moment);
    }

    private String written(LocalDateTime moment) {
        if (notation == DAY) {
            // the same, and most dates in a form are of this sort
            return moment.toLocalDate().toString();
        }
        String shown = notation.format(moment);
        return shown.endsWith(MIDNIGHT) ? shown.substring(0, shown.indexOf('T')) : shown;
    }
}
