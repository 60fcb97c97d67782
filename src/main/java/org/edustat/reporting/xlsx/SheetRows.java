package org.edustat.reporting.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.CellAddress;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/**
 * The rows of a sheet, written as text straight into its part of the package. POI keeps every cell as several objects,
 * which for a province's workbook costs more than a gigabyte and most of the time.
 */
final class SheetRows {

    /** What POI leaves in the part of a sheet to which it was given no row. */
    static final String PLACE = "<sheetData/>";

    private final SheetModel model;
    private final RowHeights heights;

    /** How many links were met so far. */
    private int links;

    /** The numbers of the cells' styles, row by row. */
    private final List<short[]> looks = new ArrayList<>();

    /** Settles the styles of all cells, because the workbook's styles are written before its sheets. */
    SheetRows(SheetModel model, Styles styles) {
        this.model = model;
        this.heights = new RowHeights(model);
        for (RowModel row : model.rows()) {
            looks.add(looks(row, styles));
        }
    }

    private static short[] looks(RowModel row, Styles styles) {
        short[] looks = new short[row.cells().size()];
        for (int column = 0; column < looks.length; column++) {
            looks[column] = styles.of(row.cells().get(column), row.opensGroup()).getIndex();
        }
        return looks;
    }

    /** The cells from the first to the last, as the part names them. */
    String dimension() {
        return "A1:" + new CellAddress(model.rows().size() - 1, model.widths().size() - 1).a1();
    }

    void write(Writer part) throws IOException {
        part.write("<sheetData>");
        for (int row = 0; row < model.rows().size(); row++) {
            write(part, row);
        }
        part.write("</sheetData>");
    }

    private void write(Writer part, int number) throws IOException {
        RowModel row = model.rows().get(number);
        part.write("<row r=\"" + (number + 1) + "\" ht=\"" + heights.points(number) + "\" customHeight=\"1\">");
        for (int column = 0; column < row.cells().size(); column++) {
            CellModel cell = row.cells().get(column);
            part.write("<c r=\"" + new CellAddress(number, column).a1() + "\" s=\"" + looks.get(number)[column] + "\"");
            content(part, cell);
        }
        part.write("</row>");
    }

    private void content(Writer part, CellModel cell) throws IOException {
        CellModel.Link link = cell.link();
        if (link != null && ++links > SheetLinks.MOST && LinkFormula.fits(cell)) {
            LinkFormula.write(part, cell, link);
        } else if (cell.number() != null) {
            part.write("><v>" + plain(cell.number()) + "</v></c>");
        } else if (cell.text().isEmpty()) {
            part.write("/>");
        } else {
            part.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            part.write(CellText.xml(CellText.clip(cell.text())));
            part.write("</t></is></c>");
        }
    }

    /** The number with as many digits as the cell can hold, which is a binary one. */
    static String plain(BigDecimal number) {
        BigDecimal held = BigDecimal.valueOf(number.doubleValue());
        return held.signum() == 0 ? "0" : held.stripTrailingZeros().toPlainString();
    }
}
