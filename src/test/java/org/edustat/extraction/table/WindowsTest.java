package org.edustat.extraction.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.extraction.meaning.CellDraft;

import static org.assertj.core.api.Assertions.assertThat;

/** A list that is longer than a window reads as if it were one. */
class WindowsTest {

    private static final Catalogue CATALOGUE = Catalogue.load(new JobsFolder(Path.of("jobs")));
    private static final int SMALLEST = 40;

    @Property(tries = 60)
    void aLongListReadsTheSameThroughAnyWindow(
            @ForAll @IntRange(min = 1, max = 120) int schools,
            @ForAll @IntRange(min = SMALLEST, max = 400) int cells,
            @ForAll @IntRange(min = 2, max = 9) int inADistrict) {
        Grid list = Sketch.grid("学校一览", schools(schools, inADistrict));

        assertThat(read(list, cells)).isEqualTo(read(list, Windows.CELLS)).hasSizeGreaterThanOrEqualTo(schools);
    }

    @Property(tries = 60)
    void aMergedNameReachesOverTheEdgeOfAWindow(
            @ForAll @IntRange(min = 1, max = 80) int rows, @ForAll @IntRange(min = SMALLEST, max = 200) int cells) {
        Grid list = Sketch.grid("各县区", merged(rows));

        assertThat(read(list, cells)).isEqualTo(read(list, Windows.CELLS)).hasSize(3 * rows);
    }

    @Test
    void anotherTableMayBeginInALaterWindow() {
        Grid two = Sketch.grid("表", schools(30, 5) + "\n\n" + schools(30, 5));

        assertThat(read(two, 50)).isEqualTo(read(two, Windows.CELLS));
    }

    @Test
    void aHeadInTheMiddleOfAListBeginsATable() {
        Grid two = Sketch.grid("表", schools(30, 5) + "\n班级情况 | < | < | <\n" + schools(30, 5));

        assertThat(read(two, 50)).isEqualTo(read(two, Windows.CELLS));
    }

    private static String schools(int count, int inADistrict) {
        List<String> lines = new ArrayList<>(List.of(
                "鹤壁市2020年学校基本情况 | < | < | < | <",
                "单位：人 | < | < | < | <",
                "序号 | 学校名称 | 在校生 | < | 专任教师",
                "^ | ^ | 合计 | 其中：女 | ^"));
        for (int school = 1; school <= count; school++) {
            if (school % inADistrict == 1) {
                lines.add("第%d片区 | < | < | < | <".formatted(school));
            }
            lines.add("%d | %s小学 | =%d | =%d | =%d"
                    .formatted(school, "实验".repeat(school % 3 + 1), 300 + school, 100 + school, 20 + school % 7));
        }
        return String.join("\n", lines);
    }

    private static String merged(int rows) {
        List<String> lines = new ArrayList<>(List.of("县区 | 学段 | 学校数 | 班数 | 学生数"));
        IntStream.range(0, rows)
                .forEach(row -> lines.add("%s | %s | =%d | =%d | =%d"
                        .formatted(row % 11 == 0 ? "第" + row + "县" : "^", "小学", 5 + row, 60 + row, 3000 + row)));
        return String.join("\n", lines);
    }

    /** Each figure with all that was found around it. */
    private static List<String> read(Grid grid, int cells) {
        Document document = new Document(FileKind.XLSX, "", List.of(grid));
        List<String> read = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        new TableExtraction(CATALOGUE, cells).read(document, draft -> read.add(written(draft)), doubts::add);
        assertThat(doubts).isEmpty();
        return read;
    }

    private static String written(CellDraft draft) {
        List<Label> labels =
                draft.sides().stream().flatMap(side -> side.labels().stream()).toList();
        return "%s %s %s %s".formatted(draft.origin(), draft.quantity(), draft.partOf(), labels);
    }
}
