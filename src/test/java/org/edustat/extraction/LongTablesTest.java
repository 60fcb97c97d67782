package org.edustat.extraction;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Grid;
import org.edustat.concept.Origin;
import org.edustat.concept.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** A table of any length costs no more memory than one window of it. */
class LongTablesTest {

    private static final int ROWS = 300_000;
    /** A window of 50,000 cells holds 12,500 rows of four. */
    private static final int ROWS_HELD = 15_000;

    private static final Extraction EXTRACTION = new Extraction(Catalogue.load(new JobsFolder(Path.of("jobs"))));
    private static final Attribution PAPER = new Attribution(null, null, Genre.FORM, null, "", List.of());

    /** Makes its rows on the fly and remembers which of them somebody still holds. */
    private static final class LongList implements Iterable<Grid.Row> {

        private final int rows;
        private final List<WeakReference<Grid.Row>> made = new ArrayList<>();
        private int walks;

        LongList(int rows) {
            this.rows = rows;
        }

        @Override
        public Iterator<Grid.Row> iterator() {
            walks++;
            return IntStream.range(0, rows).mapToObj(this::row).iterator();
        }

        private Grid.Row row(int index) {
            List<Cell> cells = index == 0
                    ? List.of(text(0, 0, "学校名称"), text(0, 1, "类别"), text(0, 2, "在校生"), text(0, 3, "班数"))
                    : List.of(
                            text(index, 0, "第" + index + "小学"),
                            text(index, 1, "公办"),
                            number(index, 2, 100 + index),
                            index % 3 == 1 ? text(index, 3, "6或7") : number(index, 3, 6));
            Grid.Row row = new Grid.Row(index, false, cells);
            made.add(new WeakReference<>(row));
            return row;
        }

        private static Cell text(int row, int column, String words) {
            return new Cell(new CellAddress(row, column), Cell.Type.TEXT, words, null, Cell.Style.PLAIN);
        }

        private static Cell number(int row, int column, int number) {
            String shown = Integer.toString(number);
            return new Cell(
                    new CellAddress(row, column), Cell.Type.NUMBER, shown, new BigDecimal(number), Cell.Style.PLAIN);
        }

        long held() {
            System.gc();
            return made.stream().filter(row -> row.get() != null).count();
        }
    }

    /** Counts what comes and looks now and then how far the reading is ahead of it. */
    private static final class Counter {

        private final LongList list;
        private int statements;
        private int mostAhead;

        Counter(LongList list) {
            this.list = list;
        }

        void count(Statement statement) {
            statements++;
            int row = ((Origin.InGrid) statement.origin()).cell().row();
            mostAhead = Math.max(mostAhead, list.made.size() - row);
            if (row == ROWS - 1) {
                assertThat(list.held()).isLessThan(2 * ROWS_HELD);
            }
        }
    }

    @Test
    void aTableOfManyRowsIsNeverHeldWhole() {
        LongList list = new LongList(ROWS);
        Counter counter = new Counter(list);
        List<Finding> findings = new ArrayList<>();
        Grid grid = new Grid("名单", 0, List.of(), list);

        EXTRACTION.extract(new Document(FileKind.XLSX, "", List.of(grid)), PAPER, counter::count, findings::add);

        assertThat(counter.statements).isEqualTo(ROWS - 1 + 2 * (ROWS / 3) - 1);
        assertThat(counter.mostAhead).isLessThan(ROWS_HELD);
        assertThat(list.walks).isEqualTo(1);
    }

    @Test
    void aFaultThatIsEverywhereIsToldAThousandTimesAndThenCounted() {
        List<Finding> findings = new ArrayList<>();
        Grid grid = new Grid("名单", 0, List.of(), new LongList(30_000));

        EXTRACTION.extract(new Document(FileKind.XLSX, "", List.of(grid)), PAPER, any -> {}, findings::add);

        assertThat(findings).hasSize(1001);
        Finding last = findings.get(1000);
        assertThat(last.rule()).isEqualTo("extraction.more_alike");
        assertThat(last.arguments()).containsExactly("9000", "1000", "名单!D2999");
    }
}
