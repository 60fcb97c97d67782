package org.edustat.concept;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({
        "A1,0,0",
        "Z1,0,25",
        "AA10,9,26",
        "AZ2,1,51",
        "BA2,1,52",
        "ZZ3,2,701",
        "AAA3,2,702",
        "XFD1048576,1048575,16383"
    })
    void countsAsTheClerkDoes(String a1, int row, int column) {
        assertThat(CellAddress.parse(a1)).isEqualTo(new CellAddress(row, column));
        assertThat(new CellAddress(row, column).a1()).isEqualTo(a1);
    }

    @Test
    void refusesWhatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.parse("12"))
                .withMessageContaining("12");
    }

    @Test
    void aRangeHoldsItsCorners() {
        CellRange range = CellRange.parse("B2:C4");

        assertThat(range.contains(CellAddress.parse("B2"))).isTrue();
        assertThat(range.contains(CellAddress.parse("C4"))).isTrue();
        assertThat(range.contains(CellAddress.parse("A2"))).isFalse();
        assertThat(range.contains(CellAddress.parse("C5"))).isFalse();
    }
}
