package org.edustat.normalisation;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Directions;
import org.edustat.concept.Comparator;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

class TargetSideTest {

    private static final String LESS = "large_class_share";
    private static final TargetSide SIDES = new TargetSide(new Directions(Set.of(LESS)));

    @Test
    void theWordsBesideTheNumberDecide() {
        assertThat(side("public_share", "5%", "公办园在园幼儿占比不低于5%。")).isEqualTo(Comparator.AT_LEAST);
        assertThat(side("schools", "5所", "教学点由15所减少到5所。")).isEqualTo(Comparator.AT_MOST);
        assertThat(side("schools", "5所", "学校由3所增加到5所。")).isEqualTo(Comparator.AT_LEAST);
    }

    @Test
    void ofTheSameNumberWithWordsOfDifferentSidesTheIndicatorDecides() {
        String both = "普惠率提高不低于5%，大班额比例控制在5%。";
        assertThat(side(LESS, "5%", both)).isEqualTo(Comparator.AT_MOST);
        assertThat(side("inclusive_share", "5%", both)).isEqualTo(Comparator.AT_LEAST);
    }

    private static Comparator side(String indicator, String number, String sentence) {
        int at = sentence.lastIndexOf(number);
        return SIDES.of(indicator, Qualifier.EXACT, new Origin.InText(at, at + number.length(), number, sentence));
    }
}
