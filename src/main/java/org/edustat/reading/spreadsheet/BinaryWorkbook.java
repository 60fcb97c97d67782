package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

import org.edustat.reading.UnreadableFileException;

/**
 * What the first records of a workbook of Excel 97 to 2003 say.
 *
 * @param sheets its tabs in their order; one of them may be a chart
 * @param key how it is enciphered, or null where it is not
 */
record BinaryWorkbook(
        List<BoundSheetRecord> sheets,
        SheetContext context,
        @Nullable EncryptionInfo key) {

    /** The bytes of a record that say its id and its length. */
    private static final int RECORD_HEAD = 4;

    static BinaryWorkbook read(Path original) throws IOException, UnreadableFileException {
        EncryptionInfo key = null;
        int offset = 0;
        try (BinaryRecords records = BinaryRecords.open(original, 0, null)) {
            checkEdition(records);
            offset += RECORD_HEAD + records.record().remaining();
            while (records.next() && records.id() != EOFRecord.sid) {
                offset += RECORD_HEAD + records.record().remaining();
                if (records.id() == FilePassRecord.sid) {
                    key = BinaryRecords.unlocked(new FilePassRecord(records.record()).getEncryptionInfo());
                    break;
                }
            }
        }
        try (BinaryRecords records = BinaryRecords.open(original, key == null ? 0 : offset, key)) {
            return read(records, key);
        }
    }

    private static void checkEdition(BinaryRecords records) throws IOException, UnreadableFileException {
        if (!records.next()) {
            throw new IOException("a workbook without records");
        }
        boolean known = records.id() == BOFRecord.sid;
        records.record().mark(Short.BYTES);
        boolean current = known && records.record().readUShort() == BOFRecord.VERSION;
        records.record().reset();
        if (!current) {
            throw new UnreadableFileException("reading.kind_xls");
        }
    }

    private static BinaryWorkbook read(BinaryRecords records, @Nullable EncryptionInfo key) {
        List<BoundSheetRecord> sheets = new ArrayList<>();
        List<String> strings = new ArrayList<>();
        BinaryLooks looks = new BinaryLooks();
        boolean from1904 = false;
        while (records.next() && records.id() != EOFRecord.sid) {
            switch (records.id()) {
                case BoundSheetRecord.sid -> sheets.add(new BoundSheetRecord(records.record()));
                case DateWindow1904Record.sid -> from1904 = records.record().readShort() == 1;
                case SSTRecord.sid -> addStrings(new SSTRecord(records.record()), strings);
                default -> looks.read(records);
            }
        }
        return new BinaryWorkbook(sheets, new SheetContext(strings, looks.looks(), from1904), key);
    }

    private static void addStrings(SSTRecord shared, List<String> strings) {
        for (int index = 0; index < shared.getNumUniqueStrings(); index++) {
            strings.add(
                    shared.getString(index).getString().replace("\r\n", "\n").replace('\r', '\n'));
        }
    }
}
