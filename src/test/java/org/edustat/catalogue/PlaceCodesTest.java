package org.edustat.catalogue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceCodesTest {

    @Test
    void aCodeHasSixDigitsAndIsNoPartOfALongerNumber() {
        assertThat(PlaceCodes.in("410600-鹤壁市")).containsExactly("410600");
        assertThat(PlaceCodes.in("报表410621（代410622）")).containsExactly("410621", "410622");
        assertThat(PlaceCodes.in("20220101报表")).isEmpty();
        assertThat(PlaceCodes.in("012345")).isEmpty();
        assertThat(PlaceCodes.in("4106210001-学校")).isEmpty();
    }
}
