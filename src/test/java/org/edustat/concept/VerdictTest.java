package org.edustat.concept;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.ClaimNotation;
import org.edustat.concept.Verdict.Reason;
import org.edustat.concept.Verdict.Status;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

    private static final String HIRED = "419001/teachers_hired/2022";

    @Test
    void onePromiseInTextAndTableIsOneAndADecidedVerdictStandsForBoth() {
        Verdict open = verdict(HIRED + " ≥ 240 | plan a/要点.docx 1", Status.NO_DATA);
        Verdict met = verdict(HIRED + " ≥ 240 | plan a/要点.docx 9", Status.SURELY_MET);

        assertThat(Verdict.promised(List.of(open, met))).containsExactly(met);
        assertThat(Verdict.promised(List.of(met, open))).containsExactly(met);
    }

    @Test
    void aRateByTheEndOfAYearIsThatOfTheYear() {
        assertThat(Verdict.promised(List.of(
                        verdict("419001/retention_rate/2022 ≥ 95", Status.MISSED),
                        verdict("419001/retention_rate/..2022 ≥ >95.0", Status.MISSED))))
                .hasSize(1);
    }

    @Test
    void otherNumbersPlacesAndYearsAreOtherPromises() {
        assertThat(Verdict.promised(List.of(
                        verdict(HIRED + " ≥ 240", Status.MISSED),
                        verdict(HIRED + " ≥ 250", Status.MISSED),
                        verdict(HIRED + " ≤ 240", Status.MISSED),
                        verdict("419001/teachers_hired/2021 ≥ 240", Status.MISSED),
                        verdict("410600/teachers_hired/2022 ≥ 240", Status.MISSED))))
                .hasSize(5);
    }

    @Test
    void whatTheNationAsksIsNoPromise() {
        Verdict own = verdict(HIRED + " ≥ 240", Status.MISSED);
        Citation citation = new Citation("hired", Region.COUNTRY, "规划", "", Evidence.READ);
        Verdict goal = new Verdict(own.target(), own.status(), own.reason(), null, Trend.NONE, citation);

        assertThat(Verdict.promised(List.of(goal, own))).containsExactly(own);
    }

    private static Verdict verdict(String target, Status status) {
        return Verdict.of(ClaimNotation.target(target), status, Reason.NO_FIGURE, null);
    }
}
