package org.edustat.reporting.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.reporting.sheet.SheetModel;
import org.edustat.reporting.sheet.WorkbookModel;

/** Writes workbooks as xlsx, without macros, formulas or links out of the file. The same model gives the same bytes. */
public final class WorkbookWriter {

    /**
     * @param file takes the workbook; it is not closed
     * @throws IOException where the file cannot be written
     */
    public void write(WorkbookModel model, OutputStream file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            properties(workbook, model);
            Styles styles = new Styles(workbook);
            Map<String, SheetPart> parts = new HashMap<>();
            for (SheetModel sheet : model.sheets()) {
                Map.Entry<String, SheetPart> part = new SheetWriter(workbook, styles, model.title()).write(sheet);
                parts.put(part.getKey(), part.getValue());
            }
            workbook.write(bytes);
            StablePackage.write(bytes.toByteArray(), parts, file);
        }
    }

    private static void properties(XSSFWorkbook workbook, WorkbookModel model) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> date =
                Optional.of(Date.from(model.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(model.title());
        properties.setCreator(model.author());
        properties.setCreated(date);
        properties.setModified(date);
    }
}
