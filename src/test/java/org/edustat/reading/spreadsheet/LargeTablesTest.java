package org.edustat.reading.spreadsheet;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.ZipFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A table that is too large to be kept is read again on each walk, and says the same each time. */
class LargeTablesTest extends FileReadingTest {

    private static final int ROWS = 60_000;

    @Test
    void aLargeSheetMayBeWalkedThroughTwice() {
        String row = "<row><c t=\"inlineStr\"><is><t>小学</t></is></c><c><v>5</v></c></row>";
        String merge = "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";

        Grid grid = grid(
                document(ZipFiles.workbook("<sheetData>" + row.repeat(ROWS) + "</sheetData>" + merge), FileKind.XLSX));

        assertWalks(grid);
        assertThat(merges(grid)).containsExactly("A1:B1");
    }

    @Test
    void aLargeCsvFileMayBeWalkedThroughTwice() {
        assertWalks(grid(document("小学,5\n".repeat(ROWS).getBytes(GB18030), FileKind.CSV)));
    }

    private static void assertWalks(Grid grid) {
        assertThat(grid.rows()).isNotInstanceOf(List.class);
        for (int walk = 0; walk < 2; walk++) {
            assertThat(grid.rows()).hasSize(ROWS);
        }
        assertThat(written(grid)).endsWith("A60000 小学", "B60000 5");
    }
}
