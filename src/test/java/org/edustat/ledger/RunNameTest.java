package org.edustat.ledger;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunNameTest {

    private static final RunName FIRST = RunName.first(LocalDate.of(2021, 3, 1));

    @Test
    void theFirstAttemptIsWrittenAsItsDate() {
        assertThat(FIRST).hasToString("2021-03-01");
        assertThat(FIRST.next()).hasToString("2021-03-01#2");
    }

    @Test
    void whatIsWrittenCanBeRead() {
        assertThat(RunName.parse("2021-03-01")).isEqualTo(FIRST);
        assertThat(RunName.parse("2021-03-01#2")).isEqualTo(FIRST.next()).isGreaterThan(FIRST);
        assertThatThrownBy(() -> RunName.parse("2021-03-01#0")).isInstanceOf(IllegalArgumentException.class);
    }
}
