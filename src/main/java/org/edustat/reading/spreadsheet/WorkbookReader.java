package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Severity;
import org.edustat.reading.Read;
import org.edustat.reading.archive.OfficePackage;

/**
 * Reads a workbook: every sheet is a grid, hidden ones too, in the order of the tabs. Programs and links to other files
 * in it are left alone.
 */
public final class WorkbookReader {

    /** @param path the submission's path, for the findings */
    public Read read(Path original, String path) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<Document.Part> grids = new ArrayList<>();
        OriginalState state = OriginalState.of(original);
        KeptRows.Room room = new KeptRows.Room();
        try (OfficePackage container = new OfficePackage(original)) {
            if (container.hasMacros()) {
                findings.add(Finding.about(path, "reading.macros", Severity.NOTE, path));
            }
            if (container.hasExternalLinks()) {
                findings.add(Finding.about(path, "reading.external_links", Severity.NOTE, path));
            }
            Workbook workbook = Workbook.read(container);
            SheetContext context = SheetContext.read(container, workbook);
            for (Workbook.Sheet sheet : workbook.sheets()) {
                if (!container.has(sheet.part())) {
                    findings.add(Finding.about(path, "reading.sheet_missing", Severity.ERROR, path, sheet.name()));
                    continue;
                }
                SheetContent content = SheetContent.read(
                        new KeptRows(room, state),
                        () -> SheetCursor.open(container, sheet.part(), context),
                        () -> SheetCursor.open(original, sheet.part(), context));
                grids.add(new Grid(sheet.name(), 0, content.merges(), content.rows()));
                findings.addAll(content.findings(path, sheet.name(), sheet.hidden()));
            }
        }
        return new Read(new Document(FileKind.XLSX, "", grids), findings);
    }
}
