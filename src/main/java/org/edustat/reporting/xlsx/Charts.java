package org.edustat.reporting.xlsx;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.ChartModel;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** Draws charts of the program that opens the file, so that they follow the cells when somebody edits them. */
final class Charts {

    private static final int FRAME_PIXELS = 3;

    private final XSSFSheet sheet;
    private final SheetModel model;

    Charts(XSSFSheet sheet, SheetModel model) {
        this.sheet = sheet;
        this.model = model;
    }

    void draw() {
        if (model.charts().isEmpty()) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        model.charts().forEach(chart -> draw(drawing, chart));
    }

    private void draw(XSSFDrawing drawing, ChartModel chart) {
        XSSFChart drawn = drawing.createChart(anchor(drawing, chart.area()));
        describe(drawn, chart);
        boolean bars = chart.kind() == ChartModel.Kind.STACKED_BARS;
        if (bars) {
            drawn.setAutoTitleDeleted(true);
        } else {
            drawn.setTitleText(chart.title());
            drawn.setTitleOverlay(false);
            ChartLook.smallTitle(drawn);
        }
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFChartData data = switch (chart.kind()) {
            case STACKED_BARS -> ChartLook.bars(drawn);
            case LINES -> ChartLook.lines(drawn, format(chart));
            case COLUMNS -> ChartLook.columns(drawn, format(chart));
        };
        fill(data, chart);
        drawn.plot(data);
        ChartLook.finish(drawn, chart.kind(), size(chart.categories()));
    }

    private void fill(XDDFChartData data, ChartModel chart) {
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(words(chart.categories()), reference(chart.categories()));
        int number = 0;
        for (ChartModel.Series series : chart.series()) {
            XDDFNumericalDataSource<Double> values =
                    XDDFDataSourcesFactory.fromArray(numbers(series.values()), reference(series.values()));
            XDDFChartData.Series drawn = data.addSeries(names, values);
            drawn.setTitle(series.name(), null);
            ChartLook.colour(drawn, chart.kind(), Look.of(series.role()).bar(), number++);
        }
    }

    /** The axis writes its numbers as the cells do: shares with their decimals, counts without. */
    private String format(ChartModel chart) {
        return chart.series().stream()
                        .map(ChartModel.Series::values)
                        .flatMap(values -> IntStream.range(0, size(values)).mapToObj(at -> at(values, at)))
                        .filter(cell -> cell != null && cell.number() != null)
                        .anyMatch(cell -> cell.format().contains("."))
                ? "#,##0.0"
                : "#,##0";
    }

    private static void describe(XSSFChart chart, ChartModel model) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setDescr(model.description());
        properties.setTitle(model.title());
    }

    /** It ends short of the last column's end, where the printed page would cut off its frame. */
    private XSSFClientAnchor anchor(XSSFDrawing drawing, CellRange area) {
        int last = area.last().column();
        int within = Units.columnWidthToEMU(sheet.getColumnWidth(last)) - Units.EMU_PER_PIXEL * FRAME_PIXELS;
        return drawing.createAnchor(
                0,
                0,
                within,
                0,
                area.first().column(),
                area.first().row(),
                last,
                area.last().row() + 1);
    }

    private @Nullable CellModel cell(int row, int column) {
        List<RowModel> rows = model.rows();
        return row < rows.size() && column < rows.get(row).cells().size()
                ? rows.get(row).cells().get(column)
                : null;
    }

    private String[] words(CellRange range) {
        String[] words = new String[size(range)];
        for (int at = 0; at < words.length; at++) {
            CellModel cell = at(range, at);
            words[at] = cell == null ? "" : cell.text();
        }
        return words;
    }

    /** What no number is has no point; a bar of it has no length. */
    private Double[] numbers(CellRange range) {
        Double[] numbers = new Double[size(range)];
        for (int at = 0; at < numbers.length; at++) {
            CellModel cell = at(range, at);
            numbers[at] = cell == null || cell.number() == null
                    ? null
                    : Double.valueOf(cell.number().doubleValue());
        }
        return numbers;
    }

    private @Nullable CellModel at(CellRange range, int at) {
        int width = range.last().column() - range.first().column() + 1;
        return cell(range.first().row() + at / width, range.first().column() + at % width);
    }

    private static int size(CellRange range) {
        int rows = range.last().row() - range.first().row() + 1;
        return rows * (range.last().column() - range.first().column() + 1);
    }

    private String reference(CellRange range) {
        return new CellRangeAddress(
                        range.first().row(),
                        range.last().row(),
                        range.first().column(),
                        range.last().column())
                .formatAsString(model.name(), true);
    }
}
