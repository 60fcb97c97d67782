package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberFormatTest {

    @ParameterizedTest(name = "{1} in the format {0} is shown as {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General                        | 1234.5   | 1234.5",
                "0.0%                           | 0.153    | 15.3%",
                "0%                             | 0.995    | 100%",
                "0.00_                          | 12.345   | 12.35",
                "#,##0                          | 1234567  | 1,234,567",
                "#,##0.00                       | -1234.5  | -1,234.50",
                "0                              | -0.2     | 0",
                "000                            | 7        | 007",
                "#                              | 0        | ``",
                "0\"人\"                        | 120      | 120人",
                "\"共\"0\"所\"                  | 12       | 共12所",
                "[Red]0.0;[Blue](0.0)           | -3.25    | (3.3)",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 1234 | 1,234.00",
                "0.0_);[红色]\\(0.0\\)           | -2.5     | (2.5)",
                "[$¥-804]#,##0                  | 5000     | ¥5,000",
                "0;-0;;@                        | 0        | ``",
                "# ?/?                          | 0.5      | 1/2",
                "0.00E+00                       | 12345    | 1.23E+04",
            })
    void numbersAreShownAsTheClerkSeesThem(String code, BigDecimal number, String shown) {
        assertThat(NumberFormat.of(200, code).show(number, false)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "a day in the format {0} is shown as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy/m/d                 | 2020-09-01",
                "yyyy\"年\"m\"月\"d\"日\"  | 2020-09-01",
                "yyyy\"年\"m\"月\"         | 2020-09",
                "yyyy\"年\"               | 2020",
                "[$-804]yyyy年m月         | 2020-09",
                "m\"月\"d\"日\"           | 2020-09-01",
                "yyyy-mm-dd hh:mm         | 2020-09-01",
            })
    void daysAreShownAsExactlyAsTheirFormatShowsThem(String code, String shown) {
        NumberFormat format = NumberFormat.of(200, code);

        assertThat(format.date()).isTrue();
        assertThat(format.show(new BigDecimal("44075"), false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"31,2020-09-01", "57,2020-09", "14,2020-09-01"})
    void formatsThatChineseProgramsDefineByNumberAloneAreKnown(int id, String shown) {
        assertThat(NumberFormat.of(id, null).show(new BigDecimal("44075"), false))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004,0.3",
        "98.999999999999986,99",
        "1.1000000000000001,1.1",
        "1286.0,1286",
        "1.2E3,1200",
        "-5,-5",
    })
    void theNoiseOfBinaryFractionsIsRepaired(String stored, String number) {
        assertThat(StoredNumber.parse(stored)).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({"abc", "1E999999", "NaN", "1_000"})
    void whatIsNoNumberStaysText(String stored) {
        assertThat(StoredNumber.parse(stored)).isNull();
    }
}
