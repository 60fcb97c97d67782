package org.edustat.reporting.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.edustat.reporting.sheet.SheetModel;

/** How a sheet comes out of the printer: A4 across, as wide as the page, header and page number on each. */
final class Printing {

    private static final double SIDE_INCHES = 0.4;
    private static final double EDGE_INCHES = 0.6;
    private static final double FOOTER_INCHES = 0.3;

    /** As many as are still read without a glass: the page then has two thirds of its size. */
    private static final int MOST_ROWS_OF_A_PAGE = 42;

    private Printing() {}

    /** A sheet with a chart is looked at as a whole, as long as its letters can still be read on one page. */
    private static boolean onePage(SheetModel model) {
        return model.chart() != null && model.rows().size() <= MOST_ROWS_OF_A_PAGE;
    }

    static void setUp(XSSFSheet sheet, SheetModel model, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onePage(model) ? 1 : 0));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, EDGE_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, EDGE_INCHES);
        sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setCenter(model.name().replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
        int header = model.frozen().rows() - 1;
        if (header >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        }
    }
}
