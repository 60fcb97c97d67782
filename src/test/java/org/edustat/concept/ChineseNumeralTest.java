package org.edustat.concept;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseNumeralTest {

    @Test
    void aNumberMayBeScaledOrSpelled() {
        assertThat(ChineseNumeral.read("一百二十")).isEqualByComparingTo("120");
        assertThat(ChineseNumeral.read("九十六点三")).isEqualByComparingTo("96.3");
        assertThat(ChineseNumeral.read("一亿二千万")).isEqualByComparingTo("120000000");
        assertThat(ChineseNumeral.read("二〇一九")).isEqualByComparingTo("2019");
        assertThat(ChineseNumeral.read("校")).isNull();
    }

    @Test
    void aYearIsSpelledWithAnySignForNothing() {
        assertThat(ChineseNumeral.year("二〇一八")).isEqualTo(2018);
        assertThat(ChineseNumeral.year("二○O九")).isEqualTo(2009);
        assertThat(ChineseNumeral.year("2018")).isEqualTo(2018);
    }

    @Test
    void aSmallCountIsWrittenInEitherWay() {
        assertThat(ChineseNumeral.count("两")).isEqualTo(2);
        assertThat(ChineseNumeral.count("三十一")).isEqualTo(31);
        assertThat(ChineseNumeral.count("12")).isEqualTo(12);
    }
}
