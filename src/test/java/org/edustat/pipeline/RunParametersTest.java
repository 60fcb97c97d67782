package org.edustat.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.parameters.JobParameter;

import org.edustat.concept.Genre;

import static org.assertj.core.api.Assertions.assertThat;

class RunParametersTest {

    private static final NightlySettings SETTINGS = new NightlySettings(
            Path.of("/in"),
            Path.of("/out"),
            "",
            LocalDate.of(2022, 3, 1),
            List.of(2020, 2021),
            "en",
            List.of(Genre.BULLETIN, Genre.FORM),
            2,
            5);

    private static final Fingerprint FIRST = new Fingerprint("p", "c1", "r", "w");

    private static final RunParameters RUN = new RunParameters(SETTINGS, 3, FIRST);

    @Test
    void aRunGoesOnWithWhatItBeganWith() {
        assertThat(RunParameters.of(RUN.written())).isEqualTo(RUN);
    }

    @Test
    void noYearsAreNoYearsAfterwards() {
        RunParameters all = new RunParameters(SETTINGS.withYears(List.of()), 1, FIRST);
        assertThat(RunParameters.of(all.written())).isEqualTo(all);
    }

    @Test
    void dateAndAttemptAloneNameARun() {
        assertThat(RUN.written().getIdentifyingParameters())
                .extracting(JobParameter::name)
                .containsExactlyInAnyOrder("businessDate", "attempt");
    }

    @Test
    void theDateIsNoReasonToGiveARunUp() {
        assertThat(RUN.asksTheSameAs(new RunParameters(SETTINGS.withDate(LocalDate.of(2022, 3, 2)), 1, FIRST)))
                .isTrue();
    }

    @Test
    void anotherCatalogueOrOtherYearsAre() {
        assertThat(RUN.asksTheSameAs(new RunParameters(SETTINGS, 3, new Fingerprint("p", "c2", "r", "w"))))
                .isFalse();
        assertThat(RUN.asksTheSameAs(new RunParameters(SETTINGS.withYears(List.of(2020)), 3, FIRST)))
                .isFalse();
    }
}
