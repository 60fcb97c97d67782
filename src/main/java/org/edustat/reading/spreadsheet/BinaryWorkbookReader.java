package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;

/**
 * Reads a workbook of Excel 97 to 2003, as WPS writes it too: every sheet is a grid, hidden ones too, in the order of
 * the tabs. What is stored is read, nothing is calculated or run.
 */
public final class BinaryWorkbookReader {

    /** @param path the submission's path, for the findings */
    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        try {
            return readSheets(original, path);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFileException("reading.encrypted");
        } catch (RuntimeException broken) {
            // the library tells a broken record by any of a dozen kinds of exception
            throw new IOException("a workbook with a broken record", broken);
        }
    }

    private static Read readSheets(Path original, String path) throws IOException, UnreadableFileException {
        List<Finding> findings = new ArrayList<>();
        List<Document.Part> grids = new ArrayList<>();
        OriginalState state = OriginalState.of(original);
        KeptRows.Room room = new KeptRows.Room();
        BinaryWorkbook workbook = BinaryWorkbook.read(original);
        for (BoundSheetRecord sheet : workbook.sheets()) {
            int offset = sheet.getPositionOfBof();
            if (BinarySheetCursor.isSheet(original, workbook, offset)) {
                SheetWalk.Opening opening = () -> BinarySheetCursor.open(original, workbook, offset);
                SheetContent content = SheetContent.read(new KeptRows(room, state), opening, opening);
                grids.add(new Grid(sheet.getSheetname(), 0, content.merges(), content.rows()));
                boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
                findings.addAll(content.findings(path, sheet.getSheetname(), hidden));
            }
        }
        return new Read(new Document(FileKind.XLS, "", grids), findings);
    }
}
