package org.edustat.concept;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiveYearPlanTest {

    @Test
    void aPlanTakesFiveYears() {
        assertThat(FiveYearPlan.years("十")).isEqualTo(new Period.Span(2001, 2005));
        assertThat(FiveYearPlan.years("十三")).isEqualTo(new Period.Span(2016, 2020));
        assertThat(FiveYearPlan.years("十五")).isEqualTo(new Period.Span(2026, 2030));
    }
}
