package org.edustat.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Indicator;
import org.edustat.concept.Origin;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class DefinitionsTest {

    private static final JobsFolder JOBS = JobsFolder.ofWorkingDirectory();
    private static final Definitions DEFINITIONS = Definitions.load(JOBS, Indicators.load(JOBS));

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "普惠性幼儿园占全国幼儿园的比例为87.26%，普惠性幼儿园在园幼儿占全国在园幼儿的比例为91.61%, 87.26%, inclusive_share_kindergartens",
        "普惠性幼儿园占全国幼儿园的比例为87.26%，普惠性幼儿园在园幼儿占全国在园幼儿的比例为91.61%, 91.61%, inclusive_share",
        "普惠性幼儿园覆盖率达到90%, 90%, inclusive_share",
    })
    void theClauseTellsWhatWasCounted(String sentence, String number, String meant) {
        assertThat(DEFINITIONS.meant("inclusive_share", new Origin.InText(0, 1, number, sentence)))
                .isEqualTo(meant);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "小学48所、初中22所、九年一贯制学校6所, 6所, combined_schools",
        "九年一贯制学校6所、初中22所, 22所, schools",
        "初中（含九年一贯制学校）22所, 22所, schools",
        "初中22所（其中九年一贯制学校6所）, 6所, combined_schools",
        "小学、九年一贯制学校共50所, 50所, schools",
        "中小学43所、九年一贯制学校3所, 3所, combined_schools",
    })
    void theNumbersOwnWordsTellWhichSchoolsWereCounted(String sentence, String number, String meant) {
        assertThat(DEFINITIONS.meant("schools", new Origin.InText(0, 1, number, sentence)))
                .isEqualTo(meant);
    }

    @Test
    void anIndicatorWithOneDefinitionIsItself() {
        assertThat(DEFINITIONS.meant("students", new Origin.InText(0, 1, "1", "园数1")))
                .isEqualTo("students");
    }

    @Test
    void everyDefinitionFitsItsExample() {
        for (var row : JobsTable.read(JOBS, Definitions.FILE, line -> line)) {
            String example = row.text("example");
            String number = example.replaceAll(".*?([0-9.]+[%年所])$", "$1");
            Origin origin = new Origin.InText(0, 1, number, example);
            String meant = row.text("indicator").equals("-")
                    ? DEFINITIONS
                            .unnamed(number.endsWith("%") ? Unit.PERCENT : Unit.YEAR, origin)
                            .map(Indicator::id)
                            .orElse("")
                    : DEFINITIONS.meant(row.text("indicator"), origin);
            assertThat(meant).as(example).isEqualTo(row.text("variant"));
        }
    }
}
