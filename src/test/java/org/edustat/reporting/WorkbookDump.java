package org.edustat.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The cells of a written workbook as text: what is shown, and behind an arrow where a click leads. */
final class WorkbookDump {

    private WorkbookDump() {}

    /** One text a sheet, by the sheet's name. */
    static Map<String, String> of(Path file) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                StringBuilder text = new StringBuilder();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(cell.getColumnIndex() == 0 ? "" : "\t").append(shown(formatter, cell));
                    }
                    text.append('\n');
                }
                sheets.put(sheet.getSheetName(), text.toString());
            }
        }
        return sheets;
    }

    private static String shown(DataFormatter formatter, Cell cell) {
        Hyperlink link = cell.getHyperlink();
        return formatter.formatCellValue(cell) + (link == null ? "" : " → " + link.getAddress());
    }
}
