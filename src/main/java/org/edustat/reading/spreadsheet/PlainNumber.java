package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Numbers of a sign, digits and a point, as nearly all are: {@link StoredNumber} in the arithmetic of the machine. */
final class PlainNumber {

    /** As many digits as fit into a long. */
    private static final int MOST = 18;

    private static final int KEPT = 15;
    private static final int TEN = 10;
    private static final int HALF = 5;

    private PlainNumber() {}

    /** Null where it takes more to read them. */
    static @Nullable BigDecimal parse(String stored) {
        boolean negative = stored.charAt(0) == '-';
        long digits = 0;
        int count = 0;
        int scale = -1;
        for (int index = negative ? 1 : 0; index < stored.length(); index++) {
            char sign = stored.charAt(index);
            if (sign >= '0' && sign <= '9') {
                digits = TEN * digits + sign - '0';
                count++;
                scale += scale < 0 ? 0 : 1;
            } else if (sign == '.' && scale < 0) {
                scale = 0;
            } else {
                return null;
            }
        }
        return count == 0 || count > MOST ? null : repaired(negative ? -digits : digits, Math.max(0, scale));
    }

    /** Rounds half up to the digits that are kept and leaves out the zeros at the end. */
    private static @Nullable BigDecimal repaired(long digits, int decimals) {
        long kept = digits;
        int scale = decimals;
        int beyond = length(digits) - KEPT;
        if (beyond > 0) {
            if (scale < beyond) {
                return null;
            }
            long unit = 1;
            for (int step = 0; step < beyond; step++) {
                unit *= TEN;
            }
            long half = unit / TEN * HALF;
            kept = (digits + (digits < 0 ? -half : half)) / unit;
            scale -= beyond;
        }
        while (scale > 0 && kept % TEN == 0) {
            kept /= TEN;
            scale--;
        }
        return BigDecimal.valueOf(kept, kept == 0 ? 0 : scale);
    }

    private static int length(long digits) {
        int length = 0;
        for (long rest = digits; rest != 0; rest /= TEN) {
            length++;
        }
        return length;
    }
}
