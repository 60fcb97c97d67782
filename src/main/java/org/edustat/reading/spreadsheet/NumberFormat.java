package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a number is shown in its cell. */
sealed interface NumberFormat permits NumberFormat.General, DateFormat, DecimalFormat, RareFormat {

    NumberFormat GENERAL = new General();

    /** No program writes longer ones. */
    int LONGEST = 255;

    /** What the clerk sees; null where the format cannot show this number. */
    @Nullable
    String show(BigDecimal number, boolean from1904);

    /** Whether a hundredth is shown as one percent. */
    default boolean percent() {
        return false;
    }

    /** Whether it shows points in time. */
    default boolean date() {
        return false;
    }

    /**
     * The format with this number.
     *
     * @param code as the file defines it; null for those that the norm defines
     */
    static NumberFormat of(int id, @Nullable String code) {
        String known = code != null ? code : ChineseFormats.find(id).orElseGet(() -> builtIn(id));
        if (known.isBlank() || known.length() > LONGEST || known.equalsIgnoreCase("General") || known.equals("@")) {
            return GENERAL;
        }
        if (DateUtil.isADateFormat(id, known)) {
            return DateFormat.of(known);
        }
        return DecimalFormat.of(known).<NumberFormat>map(format -> format).orElseGet(() -> new RareFormat(id, known));
    }

    private static String builtIn(int id) {
        String code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? "" : code;
    }

    /** All digits that are stored. */
    record General() implements NumberFormat {

        @Override
        public String show(BigDecimal number, boolean from1904) {
            return number.toPlainString();
        }
    }
}
