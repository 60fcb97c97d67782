package org.edustat.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.CellRange;
import org.edustat.concept.FileKind;

/** Writes drawn sheets as a workbook. */
final class DrawnWorkbook {

    private DrawnWorkbook() {}

    static void write(TableCase drawn, OutputStream out) throws IOException {
        try (Workbook workbook = drawn.kind() == FileKind.XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
            for (Drawing drawing : drawn.sheets()) {
                fill(workbook.createSheet(drawing.name()), drawing);
            }
            drawn.hidden().forEach(hidden -> hide(workbook, hidden));
            workbook.write(out);
        }
    }

    private static void hide(Workbook workbook, String hidden) {
        if (hidden.matches("\\d+")) {
            Row row = workbook.getSheetAt(0).getRow(Integer.parseInt(hidden) - 1);
            row.setZeroHeight(true);
        } else if (hidden.matches("[A-Z]")) {
            workbook.getSheetAt(0).setColumnHidden(CellReference.convertColStringToIndex(hidden), true);
        } else {
            workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
        }
    }

    private static void fill(Sheet sheet, Drawing drawing) {
        for (int index = 0; index < drawing.rows().size(); index++) {
            List<String> texts = drawing.rows().get(index);
            Row row = sheet.createRow(index);
            for (int column = 0; column < texts.size(); column++) {
                if (!texts.get(column).isEmpty()) {
                    put(row.createCell(column), DrawnCell.of(texts.get(column)));
                }
            }
        }
        for (CellRange merge : drawing.merges()) {
            sheet.addMergedRegion(new CellRangeAddress(
                    merge.first().row(),
                    merge.last().row(),
                    merge.first().column(),
                    merge.last().column()));
        }
    }

    private static void put(Cell cell, DrawnCell drawn) {
        if (drawn.formula() != null) {
            cell.setCellFormula(drawn.formula());
        }
        switch (drawn.kind()) {
            case TEXT -> text(cell, drawn);
            case DAY -> cell.setCellValue(LocalDate.parse(drawn.text()));
            case NUMBER, PERCENT -> cell.setCellValue(drawn.number());
        }
        style(cell, drawn);
    }

    /** A formula without a result keeps none. */
    private static void text(Cell cell, DrawnCell drawn) {
        if (drawn.formula() == null) {
            cell.setCellValue(drawn.text());
        } else if (drawn.text().isEmpty()
                && cell instanceof XSSFCell formula
                && formula.getCTCell().isSetV()) {
            formula.getCTCell().unsetV();
        }
    }

    private static void style(Cell cell, DrawnCell drawn) {
        if (!drawn.bold()
                && drawn.indent() == 0
                && drawn.kind() != DrawnCell.Kind.PERCENT
                && drawn.kind() != DrawnCell.Kind.DAY) {
            return;
        }
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setIndention((short) drawn.indent());
        if (drawn.bold()) {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (drawn.kind() == DrawnCell.Kind.PERCENT) {
            style.setDataFormat(workbook.createDataFormat().getFormat("0.0#%"));
        } else if (drawn.kind() == DrawnCell.Kind.DAY) {
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        }
        cell.setCellStyle(style);
    }
}
