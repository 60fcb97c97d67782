package org.edustat.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Indicator;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

class IndicatorsTest {

    @Test
    void everyIndicatorHasItsUnitAndBothNames() {
        assertThat(Indicators.load(JobsFolder.ofWorkingDirectory()).list())
                .hasSizeGreaterThan(60)
                .allSatisfy(indicator -> {
                    assertThat(indicator.id()).matches("[a-z][a-z0-9_]+");
                    assertThat(indicator.labelZh()).isNotBlank();
                    assertThat(indicator.labelEn()).isNotBlank();
                });
    }

    @Test
    void aRateIsAtMostAHundredPercentUnlessItIsGross() {
        Indicators indicators = Indicators.load(JobsFolder.ofWorkingDirectory());

        assertThat(indicators.get("net_enrolment_rate").maximum()).isEqualByComparingTo("100");
        assertThat(indicators.get("gross_enrolment_rate").maximum()).isNull();
    }

    @Test
    void aFileBesideTheProgramTakesThePlaceOfThePackedOne(@TempDir Path jobs) throws IOException {
        write(jobs, "id,label_zh,label_en,unit,nature,minimum,maximum,notes\nlabs,实验室数,Laboratories,item,stock,0,,\n");

        assertThat(Indicators.load(new JobsFolder(jobs)).list())
                .extracting(Indicator::id, Indicator::unit)
                .containsExactly(tuple("labs", Unit.ITEM));
    }

    @Test
    void aWrongLineIsNamedWithItsFile(@TempDir Path jobs) throws IOException {
        write(jobs, "id,label_zh,label_en,unit,nature,minimum,maximum,notes\nlabs,实验室数,Laboratories,rooms,stock,0,,\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> Indicators.load(new JobsFolder(jobs)))
                .withMessageContaining("jobs/catalogue/indicators.csv:2:unit: 'rooms' cannot stand here")
                .withMessageContaining("institution");
    }

    private static void write(Path jobs, String text) throws IOException {
        Path file = jobs.resolve(Indicators.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
