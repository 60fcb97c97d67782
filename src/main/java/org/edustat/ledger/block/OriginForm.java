package org.edustat.ledger.block;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Origin;

/** How the place of a statement is written. */
final class OriginForm {

    private static final int IN_TEXT = 0;
    private static final int IN_GRID = 1;

    /** What stands between the words that are quoted for a cell. */
    private static final String BETWEEN = " | ";

    private static final Form<CellAddress> CELL = Forms.form(OriginForm::writeCell, OriginForm::readCell);

    private OriginForm() {}

    static void write(BlockWriter out, Origin origin) {
        out.shared(origin, OriginForm::writeInFull);
    }

    static void writeOptional(BlockWriter out, @Nullable Origin origin) {
        out.optional(origin, OriginForm::writeInFull);
    }

    static Origin read(BlockReader in) {
        return in.shared(Origin.class, OriginForm::readInFull);
    }

    static @Nullable Origin readOptional(BlockReader in) {
        return in.optional(Origin.class, OriginForm::readInFull);
    }

    static void writeInFull(BlockWriter out, Origin origin) {
        if (origin instanceof Origin.InText span) {
            out.count(IN_TEXT);
            out.number(span.start());
            out.number(span.end());
        } else if (origin instanceof Origin.InGrid grid) {
            out.count(IN_GRID);
            out.text(grid.sheet());
            out.number(grid.table());
            writeCell(out, grid.cell());
            writeHeaders(out, grid.rowHeaders());
            writeHeaders(out, grid.columnHeaders());
        }
        out.text(origin.text());
        writeQuotation(out, origin.quotation());
    }

    /** The words of a row and those of a column come again at every cell, each in another company. */
    private static void writeQuotation(BlockWriter out, String quotation) {
        int from = 0;
        int end = quotation.indexOf(BETWEEN);
        while (end >= 0) {
            out.flag(true);
            out.text(quotation.substring(from, end));
            from = end + BETWEEN.length();
            end = quotation.indexOf(BETWEEN, from);
        }
        out.flag(false);
        out.text(quotation.substring(from));
    }

    private static String readQuotation(BlockReader in) {
        StringBuilder quotation = new StringBuilder();
        while (in.flag()) {
            quotation.append(in.text()).append(BETWEEN);
        }
        return quotation.append(in.text()).toString();
    }

    static Origin readInFull(BlockReader in) {
        if (in.count() == IN_TEXT) {
            return new Origin.InText(
                    Math.toIntExact(in.number()), Math.toIntExact(in.number()), in.text(), readQuotation(in));
        }
        String sheet = in.text();
        int table = Math.toIntExact(in.number());
        CellAddress cell = readCell(in);
        List<List<CellAddress>> rowHeaders = readHeaders(in);
        List<List<CellAddress>> columnHeaders = readHeaders(in);
        return new Origin.InGrid(sheet, table, cell, in.text(), readQuotation(in), rowHeaders, columnHeaders);
    }

    /** A column's headers stand over all its cells, so the path is worth sharing as a whole. */
    private static void writeHeaders(BlockWriter out, List<List<CellAddress>> headers) {
        out.count(headers.size());
        headers.forEach(path -> out.shared(path, (o, cells) -> o.list(cells, CELL)));
    }

    @SuppressWarnings("unchecked")
    private static List<List<CellAddress>> readHeaders(BlockReader in) {
        int count = in.count();
        List<List<CellAddress>> headers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            headers.add((List<CellAddress>) in.shared(List.class, reader -> reader.list(CELL)));
        }
        return headers;
    }

    private static void writeCell(BlockWriter out, CellAddress cell) {
        out.number(cell.row());
        out.number(cell.column());
    }

    private static CellAddress readCell(BlockReader in) {
        return new CellAddress(Math.toIntExact(in.number()), Math.toIntExact(in.number()));
    }
}
