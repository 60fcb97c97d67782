package org.edustat.reading.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Columns of text in a file without cells. */
class AlignedTextTest extends FileReadingTest {

    @Test
    void columnsOfFiguresAreATable() {
        assertThat(grids("县区    学校数  在校生\n浚县    150     68000\n淇县    70      28200\n"))
                .isEqualTo(1);
    }

    @Test
    void drawnLinesPartTheColumnsToo() {
        assertThat(grids("| 县区 | 学校数 |\n|----|----|\n| 浚县 | 150 |\n| 淇县 | 70 |\n"))
                .isEqualTo(1);
    }

    @Test
    void sentencesAndListsOfNamesAreText() {
        assertThat(grids("全县现有小学150所。  在校生68000人。\n初中38所。  在校生33100人。\n一、  基本情况\n"))
                .isZero();
        assertThat(grids("张三    李四\n王五    赵六\n钱七    孙八\n")).isZero();
    }

    @Test
    void piecesThatStandInNoColumnAreText() {
        assertThat(grids("甲      1\n乙    丙    2   3\n          丁  4 5  6\n戊 7          8\n"))
                .isZero();
    }

    @Test
    void aLongFileOfPartedLinesIsLookedThroughOnce() {
        String lines = "名称  甲乙丙  丁戊\n".repeat(200_000);

        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> assertThat(grids(lines)).isZero());
    }

    private long grids(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8), FileKind.TXT).parts().stream()
                .filter(Grid.class::isInstance)
                .count();
    }
}
