package org.edustat.reporting.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    /** @throws IOException where the memory stream fails, which only a broken machine does */
    public byte[] write(WorkbookModel model) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            properties(workbook, model);
            Styles styles = new Styles(workbook);
            Map<String, SheetLinks> links = new HashMap<>();
            for (SheetModel sheet : model.sheets()) {
                Map.Entry<String, SheetLinks> ofSheet = new SheetWriter(workbook, styles, model.title()).write(sheet);
                links.put(ofSheet.getKey(), ofSheet.getValue());
            }
            workbook.write(bytes);
            return StablePackage.of(bytes.toByteArray(), links);
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
