package org.edustat.catalogue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WordsTest {

    private static final Words<String> WORDS =
            Words.of(Map.of("小学", "1", "小学生", "2", "学生", "3", "生", "4", "在校生数", "5", "校", "6"));

    @Test
    void findsAllWordsOfAHeaderTheLongerFirst() {
        assertThat(WORDS.all("小学在校生数"))
                .extracting(Words.Hit::start, Words.Hit::word)
                .containsExactly(tuple(0, "1"), tuple(2, "5"), tuple(3, "6"), tuple(4, "4"));
    }

    @Test
    void choosesTheLongestAtEachPlace() {
        assertThat(WORDS.longest("小学生在校")).extracting(Words.Hit::word).containsExactly("2", "6");
    }

    @Test
    void findsInASentenceWhatItFindsInAHeader() {
        String header = "小学生和学生的在校生数,小学校数";
        String sentence = header + "。".repeat(100);
        assertThat(WORDS.all(sentence)).isEqualTo(WORDS.all(header)).hasSize(11);
    }

    @Test
    void findsNothingWhereNothingIsKnown() {
        assertThat(WORDS.all("")).isEmpty();
        assertThat(WORDS.all("幼儿园")).isEmpty();
        assertThat(Words.of(Map.of()).all("小学" + "。".repeat(100))).isEqualTo(List.of());
    }
}
