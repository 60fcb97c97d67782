package org.edustat.assessment.promise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.concept.Key;

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
        assertThat(matter(matter).same(words)).isTrue();
        assertThat(matter(words).same(matter)).isTrue();
    }

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource({
        "校舍改造,           改造校舍12所",
        "薄弱学校改造,       全年改造乡村薄弱学校7所",
        "教师补充机制,       补充乡村教师的机制更加健全",
        "教师周转宿舍建设,   全县加快建设教师周转宿舍",
        "大班额,             全县56人以上班级已全部化解",
        "初中大班额,         初中56人以上班级已全部化解",
        "普通高中大班额,     高中56人以上班级明显减少",
    })
    void itIsKnownAgainInOtherWords(String matter, String sentence) {
        assertThat(matter(matter).spokenOf(sentence)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not in: {1}")
    @CsvSource({
        "大班额,           大班的人数",
        "学校食堂,         学校操场",
        "教师周转宿舍,     教师周的活动",
        "学校建设,         学校党的建设全面加强",
        "校舍改造,         校舍安全和厕所改造有序推进",
        "初中大班额,       普通高中大班额明显减少",
        "初中大班额,       小学56人以上班级已全部化解",
        "大班额,           已消除超大班额",
        "薄弱学校改造,     改造厕所。薄弱环节得到加强",
        "教师补充机制,     教师参加培训",
        "公办幼儿园建设,   民办幼儿园建设规范有序",
    })
    void whatIsSharedByChanceIsNoMention(String matter, String sentence) {
        assertThat(matter(matter).spokenOf(sentence)).isFalse();
        assertThat(matter(matter).same(sentence)).isFalse();
    }

    @Test
    void aTextIsNoShorterMatter() {
        assertThat(matter("教师周转宿舍建设").spokenOf("宿舍")).isFalse();
    }

    @ParameterizedTest(name = "{0} is counted by {1}: {2}")
    @CsvSource({
        "初中大班额, 410600/large_class_share/2020;stage=lower_secondary, true",
        "初中大班额, 410600/large_class_share/2020, true",
        "初中大班额, 410600/large_class_share/2020;stage=primary, false",
        "校舍改造, 410600/floor_area/2020, false",
        "教师补充机制, 410600/teachers/2020, false",
    })
    void aFigureOfItsIndicatorSpeaksOfIt(String matter, String key, boolean counted) {
        assertThat(matter(matter).isCountedBy(Key.parse(key))).isEqualTo(counted);
    }

    private static Matter matter(String words) {
        return new Matter(ClaimNotation.CATALOGUE.lexicon(), words);
    }
}
