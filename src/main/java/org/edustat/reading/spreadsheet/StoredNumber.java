package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** The number that a cell stores, freed of the noise of binary fractions. */
final class StoredNumber {

    /** As many digits as spreadsheet programs keep and show; what is beyond is noise. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 40;

    /** Beyond the range of a stored number nobody wrote it. */
    private static final int EXPONENT = 320;

    private StoredNumber() {}

    /** Null where the characters are no number. */
    static @Nullable BigDecimal parse(String stored) {
        if (stored.isEmpty() || stored.length() > LONGEST) {
            return null;
        }
        BigDecimal plain = PlainNumber.parse(stored);
        return plain != null ? plain : parseAny(stored);
    }

    private static @Nullable BigDecimal parseAny(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored);
            return Math.abs((long) number.scale()) < EXPONENT ? repaired(number) : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Other programs write 1286 as 1286.0; zeros at the end were never typed by anyone. */
    private static BigDecimal repaired(BigDecimal stored) {
        BigDecimal number = stored.round(DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
