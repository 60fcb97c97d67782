package org.edustat.reporting.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.ChartModel;
import org.edustat.reporting.sheet.SheetModel;

/** How a sheet comes out of the printer: A4 across, as wide as the page, header and page number on each. */
final class Printing {

    private static final double SIDE_INCHES = 0.4;
    private static final double EDGE_INCHES = 0.6;
    private static final double FOOTER_INCHES = 0.3;

    /** As many as are still read without a glass: the page then has two thirds of its size. */
    private static final int MOST_ROWS_OF_A_PAGE = 80;

    private Printing() {}

    /** A sheet that is no list is looked at as a whole, as long as its letters can still be read on one page. */
    private static boolean onePage(SheetModel model) {
        return model.filter() == null && model.rows().size() <= MOST_ROWS_OF_A_PAGE;
    }

    static void setUp(XSSFSheet sheet, SheetModel model, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(model.filter() != null);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onePage(model) ? 1 : 0));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, EDGE_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, EDGE_INCHES);
        sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
        sheet.setMargin(PageMargin.HEADER, FOOTER_INCHES);
        sheet.getHeader().setRight(model.name().replace("&", "&&"));
        sheet.getHeader().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), areas(model));
        int header = model.frozen().rows() - 1;
        if (header >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        }
    }

    /** What stands beside a list is printed on pages of its own, so that the list keeps its size. */
    private static String areas(SheetModel model) {
        int lastColumn = model.widths().size() - 1;
        int lastRow = Math.max(0, model.rows().size() - 1);
        List<CellRange> beside = new ArrayList<>();
        for (ChartModel chart : model.charts()) {
            if (chart.area().first().column() > lastColumn) {
                beside.add(chart.area());
            } else {
                lastRow = Math.max(lastRow, chart.area().last().row());
            }
        }
        String list = fixed(new CellRange(new CellAddress(0, 0), new CellAddress(lastRow, lastColumn)));
        return beside.isEmpty() ? list : list + "," + fixed(around(beside));
    }

    /** As in {@code $A$1:$D$9}. */
    private static String fixed(CellRange range) {
        return range.a1().replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
    }

    private static CellRange around(List<CellRange> areas) {
        CellAddress first = areas.get(0).first();
        int row = areas.stream().mapToInt(area -> area.last().row()).max().orElseThrow();
        int column = areas.stream().mapToInt(area -> area.last().column()).max().orElseThrow();
        return new CellRange(first, new CellAddress(row, column));
    }
}
