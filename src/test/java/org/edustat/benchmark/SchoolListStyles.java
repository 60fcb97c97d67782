package org.edustat.benchmark;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of a {@link SchoolList}. */
record SchoolListStyles(CellStyle header, CellStyle text, CellStyle whole, CellStyle measured, CellStyle date) {

    private static final String FONT = "宋体";

    static SchoolListStyles in(XSSFWorkbook workbook) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        bold.setFontName(FONT);
        XSSFFont plain = workbook.createFont();
        plain.setFontName(FONT);
        CellStyle header = workbook.createCellStyle();
        header.setFont(bold);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        frame(header);
        CellStyle text = workbook.createCellStyle();
        text.setFont(plain);
        frame(text);
        return new SchoolListStyles(
                header,
                text,
                formatted(workbook, text, "#,##0"),
                formatted(workbook, text, "0.00"),
                formatted(workbook, text, "yyyy-mm-dd"));
    }

    CellStyle number(boolean isWhole) {
        return isWhole ? whole : measured;
    }

    private static CellStyle formatted(XSSFWorkbook workbook, CellStyle like, String format) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
