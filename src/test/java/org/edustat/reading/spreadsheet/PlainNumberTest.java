package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The quick way to read a number says what the slow and sure one says, to the last zero. */
class PlainNumberTest {

    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

    @Property
    void itAgreesWithTheExactArithmetic(@ForAll long digits, @ForAll @IntRange(max = 20) int decimals) {
        agree(BigDecimal.valueOf(digits, decimals).toPlainString());
        agree(BigDecimal.valueOf(digits / 1000, decimals).toPlainString());
        agree(BigDecimal.valueOf(digits % 100_000, decimals / 4).toPlainString());
    }

    @Property
    void itAgreesOnWhatOtherProgramsWriteOfADouble(@ForAll double number) {
        agree(Double.toString(number));
        agree(Double.toString(Math.rint(number % 1e9) / 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "0.0", "00", "5.", ".5", "1286.0", "0.1", "236316.65000000002", "-0.0000000000005"})
    void itAgreesOnTheEdges(String stored) {
        agree(stored);
    }

    @ParameterizedTest
    @CsvSource({"711510.6599999997, 711510.66", "999999999999999.5, 1000000000000000", "-5.50, -5.5", "300, 300"})
    void itRoundsToWhatSpreadsheetProgramsKeep(String stored, String read) {
        assertThat(StoredNumber.parse(stored)).isEqualTo(new BigDecimal(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1,5", "12a", "--1", "1.2.3", "１"})
    void whatIsNoNumberStaysNone(String stored) {
        assertThat(StoredNumber.parse(stored)).isEqualTo(exact(stored));
    }

    private static void agree(String stored) {
        assertThat(StoredNumber.parse(stored)).as(stored).isEqualTo(exact(stored));
    }

    private static BigDecimal exact(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored).round(FIFTEEN).stripTrailingZeros();
            boolean readable = stored.length() <= 40 && Math.abs((long) new BigDecimal(stored).scale()) < 320;
            return !readable ? null : number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
