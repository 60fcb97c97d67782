package org.edustat.concept;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "手机13812345678。, 手机138******78。",
        "138-1234-5678, 138-****-**78",
        "身份证11010519491231002X, 身份证110*************2X",
        "身份证110105194912310021, 身份证110105194912310021",
        "电话0392-3312345, 电话0392-3312345",
        "共有13812345678901册, 共有13812345678901册",
        "招聘教师60名, 招聘教师60名",
    })
    void whatIdentifiesAPersonIsBlottedOutAndNothingElse(String text, String masked) {
        assertThat(PersonalData.mask(text)).isEqualTo(masked);
    }

    @Test
    void aNumberIsFoundWhereverItStands() {
        for (int before = 0; before < 12; before++) {
            String words = "1所 2 - 本校共有学生名".substring(0, before) + "电话";
            assertThat(PersonalData.namesNobody(words + "138-1234-5678")).isFalse();
            assertThat(PersonalData.namesNobody(words + "13812345678人")).isFalse();
            assertThat(PersonalData.namesNobody(words + "5115250001")).isTrue();
        }
    }
}
