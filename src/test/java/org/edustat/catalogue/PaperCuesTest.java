package org.edustat.catalogue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperCuesTest {

    private static final JobsFolder JOBS = JobsFolder.ofWorkingDirectory();

    @Test
    void everyCueStandsInItsExample() {
        assertThat(CatalogueFile.read(JOBS, PaperCues.GENRES).rows())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(CatalogueFile.cell(row, "example")).contains(CatalogueFile.cell(row, "term")));
        assertThat(CatalogueFile.read(JOBS, PaperCues.OCCASIONS).rows())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(CatalogueFile.cell(row, "example")).contains(CatalogueFile.cell(row, "term")));
    }

    @Test
    void anIndicatorOfWhichLessIsBetterIsKnown() {
        Directions directions = Directions.load(JOBS, Indicators.load(JOBS));

        assertThat(directions.lessIsBetter()).contains("large_class_share").doesNotContain("retention_rate");
    }
}
