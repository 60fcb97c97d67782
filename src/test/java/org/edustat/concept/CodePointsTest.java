package org.edustat.concept;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointsTest {

    @Test
    void aCharacterOfTwoUnitsIsOne() {
        CodePoints points = new CodePoints("\uD842\uDFB7家3所");
        assertThat(points.before(0)).isZero();
        assertThat(points.before(2)).isEqualTo(1);
        assertThat(points.before(5)).isEqualTo(4);
    }

    @Test
    void halfOfACharacterIsOneToo() {
        String broken = "小\uDC00学\uD800所";
        CodePoints points = new CodePoints(broken);
        for (int unit = 0; unit <= broken.length(); unit++) {
            assertThat(points.before(unit)).isEqualTo(broken.codePointCount(0, unit));
        }
    }
}
