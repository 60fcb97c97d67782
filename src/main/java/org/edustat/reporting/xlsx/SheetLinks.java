package org.edustat.reporting.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.edustat.concept.CellAddress;
import org.edustat.reporting.sheet.CellModel.Link;

/**
 * The links of one sheet, put into its part of the package as text. POI keeps each link as a document of its own, which
 * for a province's workbook costs gigabytes and a minute.
 */
final class SheetLinks {

    /** Excel opens a sheet with more links only after a repair; the others are formulas. */
    static final int MOST = 65_530;

    /** The element that the format wants behind the links; every sheet has it from {@link Printing}. */
    private static final String FOLLOWING = "<printOptions";

    private final Map<String, String> sheets = new HashMap<>();
    private final StringBuilder links = new StringBuilder();
    private int count;

    void add(CellAddress from, Link to) {
        if (count++ < MOST) {
            links.append("<hyperlink ref=\"")
                    .append(from.a1())
                    .append("\" location=\"")
                    .append(sheets.computeIfAbsent(to.sheet(), name -> escaped(quoted(name))))
                    .append(to.cell().a1())
                    .append("\"/>");
        }
    }

    /** The sheet's part with the links in their place. */
    String in(String part) {
        if (count == 0) {
            return part;
        }
        int place = part.indexOf(FOLLOWING);
        if (place < 0) {
            throw new IllegalStateException("a sheet without print options has no place for links");
        }
        return part.substring(0, place) + "<hyperlinks>" + links + "</hyperlinks>" + part.substring(place);
    }

    /** As in {@code '来源'!A5}. */
    static String place(Link to) {
        return quoted(to.sheet()) + to.cell().a1();
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
