package org.edustat.reporting.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

import org.edustat.reporting.sheet.CellModel;

/** A link as a formula that shows what the cell holds: a number stays a number. */
final class LinkFormula {

    /** The longest words in a formula of Excel. */
    private static final int LONGEST = 255;

    private LinkFormula() {}

    static boolean fits(CellModel cell) {
        return cell.number() != null
                || (!cell.text().isEmpty() && quoted(cell.text()).length() <= LONGEST);
    }

    static void write(Writer part, CellModel cell, CellModel.Link to) throws IOException {
        BigDecimal number = cell.number();
        String shown = number == null ? quoted(cell.text()) : SheetRows.plain(number);
        part.write(number == null ? " t=\"str\"><f>" : "><f>");
        part.write(CellText.xml("HYPERLINK(" + quoted("#" + SheetLinks.place(to)) + "," + shown + ")"));
        part.write("</f><v>");
        part.write(number == null ? CellText.xml(cell.text()) : shown);
        part.write("</v></c>");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
