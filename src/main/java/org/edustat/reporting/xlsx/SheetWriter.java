package org.edustat.reporting.xlsx;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** Writes one sheet. */
final class SheetWriter {

    /** POI counts the width of a column in 256ths of a character. */
    private static final int WIDTH_OF_CHARACTER = 256;

    /** The longest text of a cell in Excel. */
    private static final int LONGEST_TEXT = 32_767;

    private static final Pattern FORMULA_LIKE = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final String footer;
    private final SheetLinks links = new SheetLinks();

    SheetWriter(XSSFWorkbook workbook, Styles styles, String footer) {
        this.workbook = workbook;
        this.styles = styles;
        this.footer = footer;
    }

    /** Writes the sheet, and gives the links that belong into its part of the package. */
    Map.Entry<String, SheetLinks> write(SheetModel model) {
        XSSFSheet sheet = workbook.createSheet(model.name());
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < model.widths().size(); column++) {
            sheet.setColumnWidth(column, model.widths().get(column) * WIDTH_OF_CHARACTER);
        }
        RowHeights heights = new RowHeights(model);
        for (int row = 0; row < model.rows().size(); row++) {
            RowModel cells = model.rows().get(row);
            XSSFRow written = sheet.createRow(row);
            written.setHeightInPoints(heights.points(row));
            row(written, cells);
        }
        model.merges().forEach(merge -> sheet.addMergedRegion(range(merge)));
        frame(sheet, model);
        Printing.setUp(sheet, model, footer);
        if (model.chart() != null) {
            Charts.draw(sheet, model.chart());
        }
        return Map.entry(sheet.getPackagePart().getPartName().getName(), links);
    }

    private void frame(XSSFSheet sheet, SheetModel model) {
        SheetModel.Frozen frozen = model.frozen();
        if (frozen.rows() > 0 || frozen.columns() > 0) {
            sheet.createFreezePane(frozen.columns(), frozen.rows());
        }
        if (model.filter() != null) {
            sheet.setAutoFilter(range(model.filter()));
        }
        int lastRow = Math.max(0, model.rows().size() - 1);
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, lastRow, 0, model.widths().size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void row(XSSFRow row, RowModel model) {
        List<CellModel> cells = model.cells();
        for (int column = 0; column < cells.size(); column++) {
            cell(row.createCell(column), cells.get(column), model.opensGroup());
        }
    }

    private void cell(XSSFCell cell, CellModel model, boolean opensGroup) {
        boolean plain = FORMULA_LIKE.matcher(model.text()).matches();
        cell.setCellStyle(styles.style(new Styles.Wanted(
                model.role(), model.format(), model.indent(), model.link() != null, opensGroup, plain)));
        if (model.number() != null) {
            cell.setCellValue(model.number().doubleValue());
        } else if (!model.text().isEmpty()) {
            cell.setCellValue(clip(model.text()));
        }
        if (model.link() != null) {
            links.add(new CellAddress(cell.getRowIndex(), cell.getColumnIndex()), model.link());
        }
    }

    private static String clip(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static CellRangeAddress range(CellRange range) {
        return new CellRangeAddress(
                range.first().row(),
                range.last().row(),
                range.first().column(),
                range.last().column());
    }
}
