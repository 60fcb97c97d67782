package org.edustat.reading.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet from its records and hands them on a row at a time. */
final class BinaryCells {

    /** A text with looks inside, of old programs; it begins like a plain one (MS-XLS 2.4.238 of the first edition). */
    private static final int RICH_LABEL = 0xD6;

    /** Set in the last two of a formula's eight bytes where the result is no number. */
    private static final int NO_NUMBER = 0xFFFF;

    /** A formula that its program leaves to be calculated when it is opened. */
    private static final int CALCULATE_ON_LOAD = 2;

    private List<Placed> row = new ArrayList<>();
    private List<Placed> below = new ArrayList<>();
    private @Nullable Placed waiting;
    private boolean zerosDoubtful;

    /**
     * A cell and where it stands.
     *
     * @param look which of the workbook's looks it has
     */
    record Placed(int row, int column, int look, StoredCell stored) {}

    /** From here on, a formula with the result 0 was never calculated: the sheet was saved before it was. */
    void doubtZeros() {
        zerosDoubtful = true;
    }

    boolean rowComplete() {
        return !below.isEmpty();
    }

    /** The cells of the topmost row from left to right; none where there are no more. */
    List<Placed> takeRow() {
        List<Placed> taken = row;
        row = below;
        below = new ArrayList<>();
        taken.sort(Comparator.comparingInt(Placed::column));
        return taken;
    }

    void read(int id, RecordInputStream record) {
        switch (id) {
            case LabelSSTRecord.sid -> add(record, "s");
            case LabelRecord.sid, RICH_LABEL -> add(record, "str");
            case NumberRecord.sid, RKRecord.sid -> add(record, id == RKRecord.sid ? "rk" : "n");
            case BoolErrRecord.sid -> add(record, "b");
            case BlankRecord.sid -> add(record, "");
            case FormulaRecord.sid -> addFormula(record);
            case StringRecord.sid -> finishFormula(new StringRecord(record).getString());
            case MulRKRecord.sid -> addNumbers(record);
            case MulBlankRecord.sid -> addBlanks(record);
            default -> {}
        }
    }

    private void add(RecordInputStream record, String type) {
        int at = record.readUShort();
        int column = record.readUShort();
        int look = record.readUShort();
        put(new Placed(at, column, look, content(record, type)));
    }

    private static StoredCell content(RecordInputStream record, String type) {
        return switch (type) {
            case "s" -> new StoredCell("s", Integer.toString(record.readInt()), "", false);
            case "str" -> new StoredCell("str", record.readString(), "", false);
            case "rk" -> number(RKUtil.decodeNumber(record.readInt()), false);
            case "n" -> number(record.readDouble(), false);
            case "b" -> {
                int value = record.readUByte();
                yield record.readUByte() == 0 ? truth(value, false) : error(value, false);
            }
            default -> new StoredCell("n", "", "", false);
        };
    }

    private void addNumbers(RecordInputStream record) {
        MulRKRecord numbers = new MulRKRecord(record);
        for (int index = 0; index < numbers.getNumColumns(); index++) {
            int column = numbers.getFirstColumn() + index;
            StoredCell stored = number(numbers.getRKNumberAt(index), false);
            put(new Placed(numbers.getRow(), column, numbers.getXFAt(index) & 0xFFFF, stored));
        }
    }

    private void addBlanks(RecordInputStream record) {
        MulBlankRecord blanks = new MulBlankRecord(record);
        for (int index = 0; index < blanks.getNumColumns(); index++) {
            int column = blanks.getFirstColumn() + index;
            put(new Placed(blanks.getRow(), column, blanks.getXFAt(index) & 0xFFFF, content(record, "")));
        }
    }

    /** The result stands before the formula, which is not read; a text follows in a record of its own. */
    private void addFormula(RecordInputStream record) {
        int at = record.readUShort();
        int column = record.readUShort();
        int look = record.readUShort();
        long result = record.readLong();
        int options = record.readUShort();
        StoredCell stored = result(result, options);
        waiting = new Placed(at, column, look, stored);
        put(waiting);
    }

    private StoredCell result(long result, int options) {
        if (result >>> 48 != NO_NUMBER) {
            boolean doubtful = zerosDoubtful || (options & CALCULATE_ON_LOAD) != 0;
            double number = Double.longBitsToDouble(result);
            return number == 0 && doubtful ? new StoredCell("n", "", "", true) : number(number, true);
        }
        int value = (int) (result >> 16) & 0xFF;
        return switch ((int) result & 0xFF) {
            case 1 -> truth(value, true);
            case 2 -> error(value, true);
            default -> new StoredCell("str", "", "", true);
        };
    }

    private void finishFormula(String text) {
        Placed formula = waiting;
        waiting = null;
        if (formula != null) {
            Placed finished =
                    new Placed(formula.row(), formula.column(), formula.look(), new StoredCell("str", text, "", true));
            row.replaceAll(placed -> placed == formula ? finished : placed);
            below.replaceAll(placed -> placed == formula ? finished : placed);
        }
    }

    private void put(Placed placed) {
        (row.isEmpty() || row.get(0).row() == placed.row() ? row : below).add(placed);
    }

    private static StoredCell number(double number, boolean formula) {
        return new StoredCell("n", Double.toString(number), "", formula);
    }

    private static StoredCell truth(int value, boolean formula) {
        return new StoredCell("b", Integer.toString(value), "", formula);
    }

    private static StoredCell error(int value, boolean formula) {
        String shown =
                FormulaError.isValidCode(value) ? FormulaError.forInt(value).getString() : "#N/A";
        return new StoredCell("e", shown, "", formula);
    }
}
