package org.edustat.extraction.meaning;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;

import static org.assertj.core.api.Assertions.assertThat;

class KnownLabelsTest {

    private static final Catalogue CATALOGUE = Catalogue.load(new JobsFolder(Path.of("jobs")));

    private final KnownLabels labels = new KnownLabels(CATALOGUE.regions());

    @ParameterizedTest
    @ValueSource(strings = {"在校生数", "合计", "专任教师:高级职称", "计量单位:人、平方米、元"})
    void whatNamesNoPlaceSaysTheSameInEveryPaper(String text) {
        LabelSense said = sense(text);
        labels.keep(text, true, said);
        assertThat(labels.find(text, true)).isSameAs(said);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"朝阳区", "许昌县", "许 昌 县小学", "全市学校数", "双湖经济开发区", "鹤壁在校生", "三个县合计"})
    void aPlaceIsUnderstoodAnewInEachPaper(String text) {
        labels.keep(text, true, sense(text));
        assertThat(labels.find(text, true)).isNull();
    }

    @Test
    void aHeaderIsReadOtherwiseThanATitle() {
        labels.keep("在校生数", true, sense("在校生数"));
        assertThat(labels.find("在校生数", false)).isNull();
    }

    @Test
    void whatNamesASchoolIsOfItsPaper() {
        labels.keep("学校名称:实验小学", true, LabelSense.ofName("实验小学", null, null, null, rest("学校名称:实验小学"), true));
        assertThat(labels.find("学校名称:实验小学", true)).isNull();
    }

    private static LabelSense sense(String text) {
        return LabelSense.ofName(null, null, null, null, rest(text), false);
    }

    private static Rest rest(String text) {
        return new Rest(text, CATALOGUE.lexicon(), CATALOGUE.indicators(), List.of());
    }
}
