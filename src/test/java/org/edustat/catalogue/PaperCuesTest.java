package org.edustat.catalogue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperCuesTest {

    private static final JobsFolder JOBS = JobsFolder.ofWorkingDirectory();

    @Test
    void everyCueStandsInItsExample() {
        assertThat(JobsTable.read(JOBS, PaperCues.GENRES, line -> line))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text("example")).contains(row.text("term")));
        assertThat(JobsTable.read(JOBS, PaperCues.OCCASIONS, line -> line))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text("example")).contains(row.text("term")));
    }

    @Test
    void anIndicatorOfWhichLessIsBetterIsKnown() {
        Directions directions = Directions.load(JOBS, Indicators.load(JOBS));

        assertThat(directions.lessIsBetter()).contains("large_class_share").doesNotContain("retention_rate");
    }
}
