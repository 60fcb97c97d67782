package org.edustat.reporting.xlsx;

import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.RuleModel;
import org.edustat.reporting.sheet.SheetModel;

/** Writes one sheet. */
final class SheetWriter {

    /** POI counts the width of a column in 256ths of a character. */
    private static final int WIDTH_OF_CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final String footer;

    SheetWriter(XSSFWorkbook workbook, Styles styles, String footer) {
        this.workbook = workbook;
        this.styles = styles;
        this.footer = footer;
    }

    /** Makes the sheet, and gives the name of its part of the package with what is still to be put into it. */
    Map.Entry<String, SheetPart> write(SheetModel model) {
        XSSFSheet sheet = workbook.createSheet(model.name());
        sheet.setDisplayGridlines(false);
        int[] widths = ColumnWidths.of(model);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * WIDTH_OF_CHARACTER);
        }
        SheetRows rows = new SheetRows(model, styles);
        sheet.getCTWorksheet().getDimension().setRef(rows.dimension());
        model.merges().forEach(merge -> sheet.addMergedRegion(range(merge)));
        frame(sheet, model);
        Printing.setUp(sheet, model, footer);
        model.rules().forEach(rule -> rule(sheet, rule));
        new Charts(sheet, model).draw();
        return Map.entry(sheet.getPackagePart().getPartName().getName(), new SheetPart(rows, links(model)));
    }

    private static void rule(XSSFSheet sheet, RuleModel rule) {
        Look look = Look.of(rule.role());
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule made = rules.createConditionalFormattingRule(rule.condition());
        XSSFFontFormatting letters = made.createFontFormatting();
        letters.setFontStyle(false, true);
        letters.setFontColor(Styles.color(look.ink()));
        if (look.fill() != null) {
            XSSFPatternFormatting fill = made.createPatternFormatting();
            fill.setFillBackgroundColor(Styles.color(look.fill()));
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        }
        rules.addConditionalFormatting(new CellRangeAddress[] {range(rule.cells())}, made);
    }

    private static SheetLinks links(SheetModel model) {
        SheetLinks links = new SheetLinks();
        for (int row = 0; row < model.rows().size(); row++) {
            List<CellModel> cells = model.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                CellModel.Link link = cells.get(column).link();
                if (link != null) {
                    links.add(new CellAddress(row, column), link);
                }
            }
        }
        return links;
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

    private static CellRangeAddress range(CellRange range) {
        return new CellRangeAddress(
                range.first().row(),
                range.last().row(),
                range.first().column(),
                range.last().column());
    }
}
