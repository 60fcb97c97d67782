package org.edustat.pipeline;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NilReturnTest {

    private static final String HEAD = "学段,新建学校数（所）,在校生数（人）\n";

    @TempDir
    private Path folder;

    @Test
    void eachWayOfSayingNothingIsToldApart() {
        try (Bureau bureau = Bureau.in(folder)) {
            String place = "410600-鹤壁市/2020/";
            bureau.put(place + "blank.csv", HEAD + "小学,,\n初中,,\n");
            bureau.put(place + "said.csv", HEAD + "小学,,\n初中,,\n备注：零报告,,\n");
            bureau.put(place + "this-period.csv", HEAD + "小学,本期无,\n初中,,\n");
            bureau.put(place + "words.csv", HEAD + "小学,无,无\n初中,无,无\n");
            bureau.put(place + "zeros.csv", HEAD + "小学,0,0\n初中,0,0\n");
            bureau.put(place + "letter.txt", "鹤壁市2020年新建学校情况\n我市本年度没有新建学校，特此零报告。\n");
            bureau.put(place + "notice.txt", "关于报表的通知\n各单位要严格执行零报告制度，按时报送。\n");
            bureau.put(place + "names.csv", "姓名,职务\n张三,校长\n李四,主任\n");
            bureau.put(place + "figures.csv", HEAD + "小学,0,5\n初中,,\n");
            bureau.put(
                    place + "unexplained.csv",
                    "项目,鹤山新星学校,鹤山博雅小学\n类型,九年一贯制,小学\n结论,合格,基本合格\n在校生数（人）,2210,804\n班级数（个）,52,20\n");
            bureau.put("nobodys.csv", HEAD + "小学,,\n");
            RunSummary night = bureau.run();
            assertThat(night.submissions(Outcome.ACCEPTED)).as(night.failure()).isEqualTo(10);
            for (String nil : List.of("said.csv", "this-period.csv", "words.csv", "zeros.csv", "letter.txt")) {
                assertSays(bureau, place + nil, "pipeline.nil_return", Severity.NOTE);
                assertThat(find(bureau, place + nil).reason()).contains("零报告");
            }
            assertSays(bureau, place + "blank.csv", "pipeline.blank_form", Severity.WARNING);
            assertSays(bureau, place + "notice.txt", "pipeline.no_figures", Severity.WARNING);
            assertSays(bureau, place + "unexplained.csv", "pipeline.no_figures", Severity.WARNING);
            assertSays(bureau, place + "names.csv", "pipeline.no_figures", Severity.WARNING);
            assertThat(find(bureau, place + "figures.csv").reason()).isNull();
            assertThat(find(bureau, "nobodys.csv").outcome()).isEqualTo(Outcome.QUARANTINED);

            bureau.put(place + "figures.csv", HEAD + "小学,无,无\n初中,,\n").run();
            assertThat(find(bureau, place + "figures.csv").reason())
                    .as("a nil return replaces the figures of its own path")
                    .contains("零报告");
        }
    }

    private static void assertSays(Bureau bureau, String path, String rule, Severity severity) {
        assertThat(bureau.ledger().findings().of(find(bureau, path).id()))
                .as(path)
                .extracting(Finding::rule, Finding::severity)
                .contains(tuple(rule, severity));
    }

    private static Submission find(Bureau bureau, String path) {
        return bureau.ledger().submissions().find(path).orElseThrow();
    }
}
