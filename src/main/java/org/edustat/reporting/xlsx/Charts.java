package org.edustat.reporting.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.ChartModel;

/** Draws a chart of the program that opens the file, so that it follows the cells when somebody edits them. */
final class Charts {

    /** The space between bars, in percent of a bar. */
    private static final String GAP_WIDTH = "55";

    /** The pieces of one bar stand on the same line. */
    private static final String FULL_OVERLAP = "100";

    /** Nothing is written on a piece of no length. */
    private static final String LABEL_FORMAT = "#,##0;;";

    private Charts() {}

    static void draw(XSSFSheet sheet, ChartModel model) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        CellRange area = model.area();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0,
                0,
                0,
                0,
                area.first().column(),
                area.first().row(),
                area.last().column() + 1,
                area.last().row() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setAutoTitleDeleted(true);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData bars = bars(chart);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromStringCellRange(sheet, range(model.categories()));
        for (ChartModel.Series series : model.series()) {
            XDDFNumericalDataSource<Double> values =
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(series.values()));
            XDDFChartData.Series drawn = bars.addSeries(names, values);
            drawn.setTitle(series.name(), null);
            drawn.setFillProperties(new XDDFSolidFillProperties(
                    XDDFColor.from(Styles.rgb(Look.of(series.role()).bar()))));
        }
        chart.plot(bars);
        label(chart);
        space(chart, "gapWidth", GAP_WIDTH);
        space(chart, "overlap", FULL_OVERLAP);
    }

    private static XDDFBarChartData bars(XSSFChart chart) {
        XDDFCategoryAxis places = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        places.setOrientation(AxisOrientation.MAX_MIN);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setVisible(false);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, places, counts);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setVaryColors(false);
        return bars;
    }

    private static void label(XSSFChart chart) {
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            CTDLbls labels = series.addNewDLbls();
            labels.addNewNumFmt().setFormatCode(LABEL_FORMAT);
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    /** Written by name, since POI's smaller set of schemas, which is a tenth of the whole, lacks the type. */
    private static void space(XSSFChart chart, String name, String percent) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.getAxIdArray(0).newCursor()) {
            cursor.beginElement(name, CTBarChart.type.getName().getNamespaceURI());
            cursor.insertAttributeWithValue("val", percent);
        }
    }

    private static CellRangeAddress range(CellRange range) {
        return new CellRangeAddress(
                range.first().row(),
                range.last().row(),
                range.first().column(),
                range.last().column());
    }
}
