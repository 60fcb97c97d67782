package org.edustat.reporting.xlsx;

import java.util.Locale;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

import org.edustat.reporting.sheet.ChartModel;

/** How charts look. Series are told apart by the shape of their points too, for those who do not see the colours. */
final class ChartLook {

    /** The space between bars, in percent of a bar. */
    private static final int GAP_WIDTH = 55;

    /** That around a single bar, which would else fill the chart. */
    private static final int WIDEST_GAP = 300;

    /** The pieces of one bar stand on the same line. */
    private static final String FULL_OVERLAP = "100";

    /** Nothing is written on a piece of no length. */
    private static final String LABEL_FORMAT = "#,##0;;";

    private static final double TITLE_POINTS = 10;
    private static final double LINE_POINTS = 2;

    /** Told apart by eyes that do not tell red from green. */
    private static final String[] LINES = {
        "1F4E8C", "D97B29", "4C9A6A", "8A5CA8", "7C8A9C", "B23A48", "3A8FB7", "A08A2E"
    };

    private static final MarkerStyle[] POINTS = {
        MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND, MarkerStyle.X
    };

    private ChartLook() {}

    /** POI would write the language of the machine into the title. */
    static void smallTitle(XSSFChart chart) {
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(TITLE_POINTS);
            run.setLanguage(Locale.CHINA);
        });
    }

    static XDDFBarChartData bars(XSSFChart chart) {
        XDDFCategoryAxis places = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        places.setOrientation(AxisOrientation.MAX_MIN);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setVisible(false);
        counts.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, places, counts);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setVaryColors(false);
        return bars;
    }

    static XDDFLineChartData lines(XSSFChart chart, String format) {
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        quiet(values, format);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
        lines.setVaryColors(false);
        return lines;
    }

    /** They begin at nothing, else a little less would look like half. */
    static XDDFBarChartData columns(XSSFChart chart, String format) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        quiet(values, format);
        XDDFBarChartData columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        columns.setBarDirection(BarDirection.COL);
        columns.setBarGrouping(BarGrouping.CLUSTERED);
        columns.setVaryColors(false);
        return columns;
    }

    private static void quiet(XDDFValueAxis values, String format) {
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(Look.LINE)));
        values.setNumberFormat(format);
    }

    static void colour(XDDFChartData.Series series, ChartModel.Kind kind, String bar, int number) {
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties properties = new XDDFLineProperties(fill(LINES[number % LINES.length]));
            properties.setWidth(LINE_POINTS);
            line.setLineProperties(properties);
            line.setSmooth(false);
            line.setMarkerStyle(POINTS[number % POINTS.length]);
        } else {
            series.setFillProperties(fill(kind == ChartModel.Kind.COLUMNS ? LINES[number % LINES.length] : bar));
        }
    }

    private static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(Styles.rgb(hex)));
    }

    /** @param points how many names stand on the axis */
    static void finish(XSSFChart chart, ChartModel.Kind kind, int points) {
        if (kind == ChartModel.Kind.LINES) {
            return;
        }
        space(chart, "gapWidth", Integer.toString(Math.max(GAP_WIDTH, WIDEST_GAP / points)));
        if (kind == ChartModel.Kind.STACKED_BARS) {
            label(chart);
            space(chart, "overlap", FULL_OVERLAP);
        }
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
}
