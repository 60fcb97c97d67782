package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.ZipFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void theHeadOfALargeTableNeedsNoFile() throws IOException {
        Grid grid = grid(document("小学,5\n".repeat(ROWS).getBytes(GB18030), FileKind.CSV));
        Files.delete(original());

        assertThat(StreamSupport.stream(grid.rows().spliterator(), false).limit(500))
                .hasSize(500);
    }

    @Test
    void anOriginalThatIsGoneOrAnotherOneIsNotReadFurther() throws IOException {
        Grid grid = grid(document("小学,5\n".repeat(ROWS).getBytes(GB18030), FileKind.CSV));

        Files.write(original(), "小学,6\n".repeat(ROWS + 1).getBytes(GB18030));
        assertThatThrownBy(() -> written(grid))
                .hasRootCauseMessage(original() + " is not what it was when its reading began");

        Files.delete(original());
        assertThatThrownBy(() -> written(grid)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void manySheetsTogetherAreALargeTableToo() {
        String rows = "<row><c><v>5</v></c><c><v>6</v></c></row>".repeat(ROWS / 2);
        byte[] workbook = ZipFiles.workbook("<sheetData>" + rows + "</sheetData>");

        assertThat(grid(document(workbook, FileKind.XLSX)).rows()).isInstanceOf(List.class);
        KeptRows.Room room = new KeptRows.Room();
        assertThat(kept(room, ROWS)).isInstanceOf(List.class);
        assertThat(kept(room, ROWS)).isNotInstanceOf(List.class);
    }

    @Test
    void aRowOfMoreCellsThanASheetHasColumnsIsNoRow() {
        String row = "<row r=\"1\">" + "<c r=\"A1\"><v>5</v></c>".repeat(SheetCursor.COLUMNS + 1) + "</row>";

        assertThat(refusal(ZipFiles.workbook("<sheetData>" + row + "</sheetData>"), FileKind.XLSX))
                .isEqualTo("reading.damaged");
    }

    private Iterable<Grid.Row> kept(KeptRows.Room room, int cells) {
        KeptRows rows = new KeptRows(room, new OriginalState(original(), 0, FileTime.fromMillis(0), null));
        for (int index = 0; index < cells; index++) {
            CellAddress at = new CellAddress(index, 0);
            rows.add(new Grid.Row(index, false, List.of(new Cell(at, Cell.Type.TEXT, "小学", null, Cell.Style.PLAIN))));
        }
        return rows.rows(() -> {
            throw new IOException("it is not wanted");
        });
    }

    private static void assertWalks(Grid grid) {
        assertThat(grid.rows()).isNotInstanceOf(List.class);
        for (int walk = 0; walk < 2; walk++) {
            assertThat(grid.rows()).hasSize(ROWS);
        }
        assertThat(written(grid)).endsWith("A60000 小学", "B60000 5");
    }
}
