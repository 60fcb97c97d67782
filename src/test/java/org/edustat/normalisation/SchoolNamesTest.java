package org.edustat.normalisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Origin;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolNamesTest {

    private static final Origin PLACE = new Origin.InText(0, 1, "1", "1");

    @TempDir
    private Path jobs;

    private final List<Finding> findings = new ArrayList<>();
    private SchoolNames schools;

    @BeforeEach
    void register() throws IOException {
        Files.writeString(jobs.resolve("institutions.csv"), """
                code,name,region,from,to,heir
                2141000001,浚县第一小学,410621,,2018,
                2141000001,浚县黎阳小学,410621,2019,,
                2141000002,实验小学,410621,,,
                2141000003,实验小学,410622,,,
                2141000004,浚县第三小学,410621,,2017,2141000001
                """);
        schools = new SchoolNames(
                Catalogue.load(new JobsFolder(jobs)).institutions(), "410621-浚县/2020/学校.csv", findings::add);
    }

    @Test
    void aSchoolThatWasRenamedKeepsItsYearsTogether() {
        assertThat(known("410621", 2017, "浚县第一小学")).isEqualTo("浚县黎阳小学");
        assertThat(known("410621", 2020, "浚县黎阳小学")).isEqualTo("浚县黎阳小学");
        assertThat(known("410621", 2020, "浚县 第一小学")).as("its old name, used on").isEqualTo("浚县黎阳小学");
        assertThat(findings).isEmpty();
    }

    @Test
    void aCodeOfTenDigitsDecides() {
        assertThat(known("410621", 2020, "一小（2141000001）")).isEqualTo("浚县黎阳小学");
    }

    @Test
    void namesakesAreToldByTheirCountyAndAskedAboutInTheCitysList() {
        assertThat(known("410621", 2020, "实验小学")).isEqualTo("实验小学");
        assertThat(findings).isEmpty();
        known("410600", 2020, "实验小学");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("normalisation.school_ambiguous");
            assertThat(finding.arguments().get(3)).contains("2141000002", "2141000003");
        });
    }

    @Test
    void anUnknownSchoolIsAskedAboutOnceWithTheLineToAdd() {
        known("410621", 2020, "浚县第九小学");
        known("410621", 2020, "浚县第九小学");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("normalisation.school_unknown");
            assertThat(finding.arguments()).last().isEqualTo("??????????,浚县第九小学,410621,2020,,");
        });
    }

    @Test
    void aSchoolThatWasMergedIsAskedAboutWithItsHeir() {
        known("410621", 2020, "浚县第三小学");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("normalisation.school_closed");
            assertThat(finding.arguments()).last().asString().contains("→ 2141000001");
        });
    }

    @Test
    void manyUnknownSchoolsAreCounted() {
        for (int school = 0; school < 1000; school++) {
            known("410621", 2020, "第%d小学".formatted(school));
        }
        schools.close();

        assertThat(findings).hasSize(21).last().satisfies(more -> {
            assertThat(more.rule()).isEqualTo("normalisation.schools_more");
            assertThat(more.arguments()).containsExactly("980");
        });
    }

    @Test
    void whereTheBureauKnowsNoSchoolsOfACountyNobodyIsAsked() {
        assertThat(known("410700", 2020, "第一小学")).isEqualTo("第一小学");
        assertThat(findings).isEmpty();
    }

    private String known(String region, int year, String name) {
        Key key = Key.parse("%s/students/%d;institution=%s".formatted(region, year, name));
        return schools.known(key, PLACE).institution();
    }
}
