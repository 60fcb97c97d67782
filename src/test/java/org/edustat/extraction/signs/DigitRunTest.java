package org.edustat.extraction.signs;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DigitRunTest {

    @Test
    void digitsAreOneRunWithWhatJoinsThem() {
        assertThat(DigitRun.count("在校生1,286人，入学率99.97%")).isEqualTo(2);
        assertThat(DigitRun.count("１２所, 3个")).isEqualTo(2);
        assertThat(DigitRun.count("第1,")).isEqualTo(1);
    }

    @Test
    void anotherWritingIsAnotherRun() {
        assertThat(DigitRun.count("三十6人、□□名")).isEqualTo(3);
        assertThat(DigitRun.count("学校")).isZero();
    }
}
