package org.edustat.extraction.meaning;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Genre;
import org.edustat.concept.Label;
import org.edustat.concept.Passage;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a paper speaks of a whole county or of one school or town there. */
class OwnInstitutionTest {

    private static final Catalogue CATALOGUE = Catalogue.load(new JobsFolder(Path.of("jobs")));

    @Test
    void theReportOfASchoolIsAboutTheSchool() {
        assertThat(own("秦安县河阳小学2016—2017学年度工作总结", "我校现有教学班24个。")).isEqualTo("秦安县河阳小学");
    }

    @Test
    void aPaperThatOpensWithOneCollegeIsAboutItUnlessItSpeaksOfItsPlace() {
        assertThat(own("网友提问", "网友提问:皖北农业大学是一所省属高校。学校占地2310亩。")).isEqualTo("皖北农业大学");
        assertThat(own("网友提问", "皖北农业大学是一所省属高校。全市在校生2万人。")).isEmpty();
    }

    @Test
    void theReportOfATownIsAboutTheTown() {
        assertThat(own("宣汉县南坝镇教育工作自查报告", "全镇小学14所。")).isEqualTo("宣汉县南坝镇");
    }

    @Test
    void aPaperAboutSchoolsOfAKindIsAboutTheCounty() {
        assertThat(own("关于全县义务教育学校标准化建设工作的汇报", "全县学校78所。")).isEmpty();
        assertThat(own("乡镇中心幼儿园建设情况汇报", "全县幼儿园78所，我园长培训工程实施顺利。")).isEmpty();
    }

    @Test
    void aTitleWithTheNameOfASchoolIsNoneOfItsOwnWhereTheTextDoesNotSayOurs() {
        assertThat(own("河阳小学2016年建成投用", "全县新增学位1200个。")).isEmpty();
    }

    private static String own(String title, String text) {
        Document document = new Document(FileKind.TXT, text, List.of(new Passage(0, text, Passage.Role.BODY)));
        Attribution attribution = new Attribution(null, null, Genre.REPORT, null, title, List.of());
        return new OwnInstitution(CATALOGUE.lexicon().lists())
                .of(document, attribution)
                .map(Label::text)
                .orElse("");
    }
}
