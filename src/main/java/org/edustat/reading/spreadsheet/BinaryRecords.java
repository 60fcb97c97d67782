package org.edustat.reading.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.CompoundFile;

/** The records of a workbook of Excel 97 to 2003, one after the other (MS-XLS 2.1.4). */
final class BinaryRecords implements Closeable {

    /** The stream that the records are in; the second name is that of the edition before. */
    private static final List<String> STREAMS = List.of("Workbook", "Book");

    private final POIFSFileSystem file;
    private final RecordInputStream records;

    private BinaryRecords(POIFSFileSystem file, RecordInputStream records) {
        this.file = file;
        this.records = records;
    }

    /**
     * Opens the workbook at a record.
     *
     * @param offset where the record begins in the stream
     * @param key how the stream is enciphered, or null where it is not
     */
    static BinaryRecords open(Path original, int offset, @Nullable EncryptionInfo key) throws IOException {
        POIFSFileSystem file = CompoundFile.open(original);
        try {
            InputStream bytes = new DocumentInputStream(stream(file));
            bytes.skipNBytes(offset);
            return new BinaryRecords(
                    file, key == null ? new RecordInputStream(bytes) : new RecordInputStream(bytes, key, offset));
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    private static DocumentEntry stream(POIFSFileSystem file) throws IOException {
        for (String name : STREAMS) {
            for (Entry entry : file.getRoot()) {
                if (entry instanceof DocumentEntry document && entry.getName().equalsIgnoreCase(name)) {
                    return document;
                }
            }
        }
        throw new IOException("the file holds no workbook");
    }

    /** Steps to the next record; what was not read of the last one is passed over. */
    boolean next() {
        records.readRemainder();
        if (!records.hasNextRecord()) {
            return false;
        }
        records.nextRecord();
        return true;
    }

    /** The number that says what kind of record it is. */
    int id() {
        return records.getSid() & 0xFFFF;
    }

    RecordInputStream record() {
        return records;
    }

    /**
     * Programs lock the structure of a workbook by enciphering it with a password that everybody knows.
     *
     * @throws UnreadableFileException where another password is wanted
     */
    static EncryptionInfo unlocked(EncryptionInfo key) throws IOException, UnreadableFileException {
        try {
            if (key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return key;
            }
        } catch (GeneralSecurityException unknown) {
            throw new IOException("a cipher that nobody knows", unknown);
        }
        throw new UnreadableFileException("reading.encrypted");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
