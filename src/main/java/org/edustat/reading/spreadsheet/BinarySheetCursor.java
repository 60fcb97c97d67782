package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;

/** Walks down one sheet of a workbook of Excel 97 to 2003, a row at a time. */
final class BinarySheetCursor implements SheetWalk {

    private final BinaryRecords records;
    private final SheetContext context;
    private final BinaryCells cells = new BinaryCells();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final Merges merges = new Merges();
    private final SheetFaults faults = new SheetFaults();

    /** How deep in embedded charts the walk is; their cells are no cells of the sheet. */
    private int depth;

    private boolean ended;

    private BinarySheetCursor(BinaryRecords records, SheetContext context) {
        this.records = records;
        this.context = context;
    }

    /** @param offset where the sheet begins among the workbook's records */
    static BinarySheetCursor open(Path original, BinaryWorkbook workbook, int offset) throws IOException {
        try {
            return new BinarySheetCursor(BinaryRecords.open(original, offset, workbook.key()), workbook.context());
        } catch (RuntimeException broken) {
            throw new IOException("a sheet that cannot be opened", broken);
        }
    }

    /** Whether there are cells here at all: a tab may be a chart or a sheet of programs. */
    static boolean isSheet(Path original, BinaryWorkbook workbook, int offset) throws IOException {
        try (BinaryRecords records = BinaryRecords.open(original, offset, workbook.key())) {
            return records.next()
                    && records.id() == BOFRecord.sid
                    && new BOFRecord(records.record()).getType() == BOFRecord.TYPE_WORKSHEET;
        }
    }

    @Override
    public Grid.@Nullable Row nextRow() throws IOException {
        try {
            while (!ended && !cells.rowComplete()) {
                read();
            }
            List<BinaryCells.Placed> row = cells.takeRow();
            return row.isEmpty() ? null : shown(row);
        } catch (RecordFormatException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException("a sheet with a broken record", broken);
        }
    }

    private void read() throws IOException {
        if (!records.next()) {
            throw new IOException("a sheet without an end");
        }
        int id = records.id();
        if (id == BOFRecord.sid) {
            depth++;
        } else if (id == EOFRecord.sid) {
            ended = --depth <= 0;
        } else if (depth == 1) {
            readRecord(id);
        }
    }

    private void readRecord(int id) throws IOException {
        switch (id) {
            case ColumnInfoRecord.sid -> readColumns(new ColumnInfoRecord(records.record()));
            case MergeCellsRecord.sid -> readMerges(new MergeCellsRecord(records.record()));
            case UncalcedRecord.sid -> cells.doubtZeros();
            case RowRecord.sid -> {
                RowRecord row = new RowRecord(records.record());
                hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
            }
            default -> cells.read(id, records.record());
        }
    }

    private void readColumns(ColumnInfoRecord columns) {
        if (columns.getHidden()) {
            int first = Math.max(0, columns.getFirstColumn());
            hiddenColumns.set(first, Math.max(first, columns.getLastColumn() + 1));
        }
    }

    private void readMerges(MergeCellsRecord record) {
        for (int index = 0; index < record.getNumAreas(); index++) {
            CellRangeAddress area = record.getAreaAt(index);
            merges.add(new CellRange(
                            new CellAddress(area.getFirstRow(), area.getFirstColumn()),
                            new CellAddress(area.getLastRow(), area.getLastColumn()))
                    .a1());
        }
    }

    private Grid.Row shown(List<BinaryCells.Placed> row) {
        List<Cell> shown = new ArrayList<>();
        for (BinaryCells.Placed placed : row) {
            CellAddress at = new CellAddress(placed.row(), placed.column());
            Look look = context.look(placed.look());
            Cell cell = placed.stored().shown(at, look, look.style(hiddenColumns.get(at.column())), context);
            if (cell.type() != Cell.Type.BLANK || cell.style() != Cell.Style.PLAIN) {
                shown.add(cell);
            }
        }
        int index = row.get(0).row();
        Grid.Row read = new Grid.Row(index, hiddenRows.get(index), shown);
        if (!shown.isEmpty()) {
            faults.seen(read);
        }
        return read;
    }

    @Override
    public List<CellRange> merges() {
        return merges.apart();
    }

    @Override
    public SheetFaults faults() {
        merges.apart();
        faults.merges(merges.broken(), merges.firstBroken());
        return faults;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
