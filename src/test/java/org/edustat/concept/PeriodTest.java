package org.edustat.concept;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2019/2020", "2020-09", "2020-09-01", "2012..2022", "..2020"})
    void isReadAsItIsWritten(String notation) {
        assertThat(Period.parse(notation).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource({"2020,2020", "2019/2020,2019", "2020-09,2020", "2020-09-01,2020", "2012..2022,2022", "..2021,2021"})
    void belongsToOneWorkbook(String notation, int year) {
        assertThat(Period.parse(notation).workbookYear()).isEqualTo(year);
    }

    @Test
    void aSchoolYearEndsInAugust() {
        assertThat(Period.parse("2019/2020").lastDay()).isEqualTo(LocalDate.of(2020, 8, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "2019/2021", "2020-13", "2022..2012", "2020年"})
    void refusesWhatIsNone(String notation) {
        assertThatThrownBy(() -> Period.parse(notation)).isInstanceOf(RuntimeException.class);
    }
}
