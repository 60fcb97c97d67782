package org.edustat.extraction.table;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    175 | 175
                    １１６０３．２ | 11603.2
                    1,234,567 | 1234567
                    2 083 | 2083
                    1 638 732 | 1638732
                    -18.8 | -18.8
                    −18.8 | -18.8
                    84.7% | 84.7
                    1,73 | 1.73
                    4 473 | 4473
                    1207① | 1207
                    2115* | 2115
                    1207 1) | 1207
                    """)
    void aNumberTypedAsTextIsRead(String text, String value) {
        assertThat(WrittenNumber.of(text))
                .get()
                .extracting(number -> number.value().toPlainString())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-14", "2019年", "第3组", "", "—", "1.2.3", "12人3班", "7-11周岁"})
    void otherWordsAreNoNumber(String text) {
        assertThat(WrittenNumber.of(text)).isEmpty();
    }
}
