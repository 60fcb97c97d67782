package org.edustat.ledger.block;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Origin;

/** How the place of a statement is written. */
final class OriginForm {

    /** What stands between the words that are quoted for a cell. */
    private static final String BETWEEN = " | ";

    private static final int IN_TEXT = 0;
    private static final int IN_GRID = 1;

    /** The parts of a place in a grid that differ from the one before. */
    private static final int SHEET = 1 << 1;

    private static final int TABLE = 1 << 2;
    private static final int ROW_HEADERS = 1 << 3;
    private static final int COLUMN_HEADERS = 1 << 4;

    private static final Form<CellAddress> ADDRESS = Forms.form(OriginForm::writeAddress, OriginForm::readAddress);
    private static final Form<List<CellAddress>> PATH =
            Forms.form((out, path) -> out.list(path, ADDRESS), in -> in.list(ADDRESS));

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
        if (origin instanceof Origin.InGrid grid) {
            writeCell(out, grid);
        } else if (origin instanceof Origin.InText span) {
            out.count(IN_TEXT);
            out.number(span.start());
            out.number(span.end());
        }
        out.textOnce(origin.text());
        writeQuotation(out, origin.quotation());
    }

    static Origin readInFull(BlockReader in) {
        int changed = in.count();
        if (changed == IN_TEXT) {
            return new Origin.InText(
                    Math.toIntExact(in.number()), Math.toIntExact(in.number()), in.textOnce(), readQuotation(in));
        }
        return readCell(in, changed);
    }

    private static void writeCell(BlockWriter out, Origin.InGrid grid) {
        Origin.InGrid before = out.before().cell;
        int changed = IN_GRID
                | (grid.sheet().equals(before.sheet()) ? 0 : SHEET)
                | (grid.table() == before.table() ? 0 : TABLE)
                | (grid.rowHeaders() == before.rowHeaders() ? 0 : ROW_HEADERS)
                | (grid.columnHeaders() == before.columnHeaders() ? 0 : COLUMN_HEADERS);
        out.count(changed);
        if ((changed & SHEET) != 0) {
            out.text(grid.sheet());
        }
        if ((changed & TABLE) != 0) {
            out.number(grid.table());
        }
        ADDRESS.write(out, grid.cell());
        if ((changed & ROW_HEADERS) != 0) {
            out.sharedObject(grid.rowHeaders(), OriginForm::writeHeaders);
        }
        if ((changed & COLUMN_HEADERS) != 0) {
            out.sharedObject(grid.columnHeaders(), OriginForm::writeHeaders);
        }
        out.before().cell = grid;
    }

    private static Origin.InGrid readCell(BlockReader in, int changed) {
        Origin.InGrid before = in.before().cell;
        String sheet = (changed & SHEET) != 0 ? in.text() : before.sheet();
        int table = (changed & TABLE) != 0 ? Math.toIntExact(in.number()) : before.table();
        CellAddress address = ADDRESS.read(in);
        List<List<CellAddress>> rowHeaders = (changed & ROW_HEADERS) != 0 ? readHeaders(in) : before.rowHeaders();
        List<List<CellAddress>> columnHeaders =
                (changed & COLUMN_HEADERS) != 0 ? readHeaders(in) : before.columnHeaders();
        Origin.InGrid cell =
                new Origin.InGrid(sheet, table, address, in.textOnce(), readQuotation(in), rowHeaders, columnHeaders);
        in.before().cell = cell;
        return cell;
    }

    /**
     * The words of the row come again at its next cell, and what is left then are those of the column. At the first
     * cell of a row each word of it is one that its labels have brought.
     */
    private static void writeQuotation(BlockWriter out, String quotation) {
        Before before = out.before();
        int shared = shared(before.quotation, quotation, before.quotationShared);
        out.count(shared);
        int from = shared;
        for (int end = quotation.indexOf(BETWEEN, from); end >= 0; end = quotation.indexOf(BETWEEN, from)) {
            out.flag(true);
            out.text(quotation.substring(from, end));
            from = end + BETWEEN.length();
        }
        out.flag(false);
        out.text(quotation.substring(from));
        before.quotation = quotation;
        before.quotationShared = shared;
    }

    /**
     * How many characters two texts share at the front.
     *
     * @param likely how many it may be at least: to look at them at once is faster than at one after the other
     */
    private static int shared(String before, String text, int likely) {
        int most = Math.min(before.length(), text.length());
        int shared = before.regionMatches(0, text, 0, likely) ? likely : 0;
        while (shared < most && before.charAt(shared) == text.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static String readQuotation(BlockReader in) {
        StringBuilder quotation = new StringBuilder();
        quotation.append(in.before().quotation, 0, in.count());
        while (in.flag()) {
            quotation.append(in.text()).append(BETWEEN);
        }
        in.before().quotation = quotation.append(in.text()).toString();
        return in.before().quotation;
    }

    private static void writeHeaders(BlockWriter out, List<List<CellAddress>> headers) {
        out.list(headers, PATH);
    }

    /** A column's headers stand over all its cells, so they are worth sharing as a whole. */
    @SuppressWarnings("unchecked")
    private static List<List<CellAddress>> readHeaders(BlockReader in) {
        return (List<List<CellAddress>>) in.shared(List.class, whole -> whole.list(PATH));
    }

    private static void writeAddress(BlockWriter out, CellAddress cell) {
        out.number(cell.row());
        out.number(cell.column());
    }

    private static CellAddress readAddress(BlockReader in) {
        return new CellAddress(Math.toIntExact(in.number()), Math.toIntExact(in.number()));
    }
}
