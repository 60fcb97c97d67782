package org.edustat.assessment.promise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatterTest {

    @ParameterizedTest
    @CsvSource({
        "大班额,             义务教育大班额",
        "义务教育大班额,     消除义务教育大班",
        "教师周转宿舍建设,   今年的教师周转宿舍已交付",
        "编,                 编制",
    })
    void oneHoldsTheOtherOrTwoThirdsOfIt(String matter, String words) {
        assertThat(Matter.same(matter, words)).isTrue();
        assertThat(Matter.same(words, matter)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "大班额,       大班的人数",
        "学校食堂,     学校操场",
        "教师周转宿舍, 教师周的活动",
    })
    void lessThanThatIsSharedByChance(String matter, String words) {
        assertThat(Matter.same(matter, words)).isFalse();
        assertThat(Matter.same(words, matter)).isFalse();
    }

    @Test
    void aTextIsNoShorterMatter() {
        assertThat(Matter.spokenOf("教师周转宿舍建设", "宿舍")).isFalse();
    }
}
