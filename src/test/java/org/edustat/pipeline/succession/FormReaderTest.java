package org.edustat.pipeline.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.VersionMark;
import org.edustat.concept.Attribution;
import org.edustat.concept.FileKind;
import org.edustat.concept.Genre;
import org.edustat.concept.Outcome;
import org.edustat.concept.Period;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

class FormReaderTest {

    private static final Catalogue CATALOGUE = Catalogue.load(JobsFolder.ofWorkingDirectory());
    private static final LocalDate NIGHT = LocalDate.of(2022, 3, 1);

    private final FormReader reader = new FormReader(CATALOGUE);

    @Test
    void everyMarkOfVersionCountsInItsExample() {
        Version.Reader versions = new Version.Reader(CATALOGUE.versionMarks());
        for (VersionMark mark : CATALOGUE.versionMarks()) {
            Version version = versions.read(mark.example());
            assertThat(version.mark()).as(mark.example()).contains(mark.term());
            assertThat(Integer.signum(version.order())).isEqualTo(Integer.signum(mark.rank()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鹤壁市2020年教育统计表",
                "鹤壁2020年教育统计表（更正）",
                "河南省鹤壁市教育统计表 v2",
                "教育统计表-副本",
                "教育统计表 (1)",
                "2020年度教育统计表（第二版）",
                "【更正】教育统计表",
                "教育统计表最终版",
                "教育统计表_2020_修改3",
                "410600_教育统计表",
            })
    void aNameIsTheSameWithoutYearPlaceAndVersion(String title) {
        assertThat(form(title, title + ".xlsx").identity())
                .isEqualTo(form("教育统计表", "教育统计表.xlsx").identity());
    }

    @ParameterizedTest
    @CsvSource({
        "设备更新情况表,设备情况表",
        "报表1,报表2",
        "附表一,附表二",
        "2020年3月在校生月报,2020年4月在校生月报",
        "学生统计表,教师统计表",
        "东部学校名单,西部学校名单",
        "第一小学,第二小学",
    })
    void otherFormsHaveOtherNames(String one, String other) {
        assertThat(form(one, one + ".xlsx").identity())
                .isNotEqualTo(form(other, other + ".xlsx").identity());
    }

    @ParameterizedTest
    @CsvSource({
        "统计表(初稿),统计表",
        "统计表,统计表 (1)",
        "统计表 (1),统计表 (2)",
        "统计表v2,统计表v10",
        "统计表v2,统计表更正",
        "统计表更正,统计表更正2",
        "统计表更正2,统计表最终版",
        "统计表第一稿,统计表第二稿",
        "a,b",
        "表9,表10",
    })
    void ofOneNightTheLaterVersionIsTheNewer(String older, String newer) {
        assertThat(Form.BY_AGE.compare(form("统计表", older + ".xlsx"), form("统计表", newer + ".xlsx")))
                .isNegative();
    }

    @Test
    void aFolderOfASchoolSeparatesAndAFolderOfAYearDoesNot() {
        String plain = form("统计表", "统计表.xlsx").identity();
        assertThat(form("统计表", "410600-鹤壁市/2020/统计表.xlsx").identity()).isEqualTo(plain);
        assertThat(form("统计表", "410600-鹤壁市/2020/更正/统计表.xlsx").identity()).isEqualTo(plain);
        assertThat(form("统计表", "410600-鹤壁市/2020/一中/统计表.xlsx").identity()).isNotEqualTo(plain);
    }

    @Test
    void newsAndPapersThatSayTooLittleHaveNoVersions() {
        assertThat(read("统计表", "a.txt", Genre.NEWS)).isEmpty();
        assertThat(read("2020年", "2020.xlsx", Genre.FORM)).isEmpty();
    }

    private Form form(String title, String path) {
        return read(title, path, Genre.FORM).orElseThrow();
    }

    private Optional<Form> read(String title, String path, Genre genre) {
        Attribution attribution = new Attribution(
                CATALOGUE.regions().find("410600", 2020).orElseThrow(),
                Period.year(2020),
                genre,
                null,
                title,
                List.of());
        return reader.read(
                new Submission(1, path, "0".repeat(64), 1, FileKind.XLSX, NIGHT, Outcome.ACCEPTED, null), attribution);
    }
}
