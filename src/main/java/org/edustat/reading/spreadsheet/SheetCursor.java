package org.edustat.reading.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;
import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/** Walks down one sheet, a row at a time. The merges stand behind the rows and are known at the end. */
final class SheetCursor implements SheetWalk {

    /** The bounds of a sheet in every program of today. */
    static final int ROWS = 1 << 20;

    static final int COLUMNS = 1 << 14;

    /** They are kept in memory, and forms have hundreds. */
    private static final int MERGES = 1 << 18;

    private static final int LETTERS = 26;

    private final Closeable held;
    private final XmlPart xml;
    private final SheetContext context;
    private final BitSet hiddenColumns = new BitSet();
    private final Merges merges = new Merges();
    private final SheetFaults faults = new SheetFaults();
    private final List<Cell> cells = new ArrayList<>();
    private int row = -1;

    /** @param held what is to be closed when the walk is over, beside the sheet */
    SheetCursor(XmlPart xml, SheetContext context, Closeable held) {
        this.held = held;
        this.xml = xml;
        this.context = context;
    }

    /** Opens a sheet of a workbook that is not open. */
    static SheetCursor open(Path original, String part, SheetContext context) throws IOException {
        OfficePackage container = new OfficePackage(original);
        try {
            return new SheetCursor(container.openTable(part), context, container);
        } catch (IOException | RuntimeException broken) {
            container.close();
            throw broken;
        }
    }

    /** Opens a sheet of a workbook that is open and stays so. */
    static SheetCursor open(OfficePackage container, String part, SheetContext context) throws IOException {
        return new SheetCursor(container.openTable(part), context, () -> {});
    }

    @Override
    public Grid.@Nullable Row nextRow() throws IOException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "col" -> readColumns();
                case "mergeCell" -> {
                    bounded(merges.size(), MERGES);
                    merges.add(xml.attribute("ref", ""));
                }
                case "dimension" -> faults.dimension(xml.attribute("ref", ""));
                case "row" -> {
                    Grid.Row read = readRow();
                    if (content(read)) {
                        faults.seen(read);
                        return read;
                    }
                    faults.blank(read);
                }
                default -> {}
            }
        }
        return null;
    }

    @Override
    public List<CellRange> merges() {
        return merges.apart();
    }

    @Override
    public SheetFaults faults() {
        merges.apart();
        faults.merges(merges.broken(), merges.firstBroken());
        return faults;
    }

    private static boolean content(Grid.Row read) {
        for (Cell cell : read.cells()) {
            if (content(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean content(Cell cell) {
        return cell.type() != Cell.Type.BLANK;
    }

    private void readColumns() throws IOException {
        if (xml.flag("hidden", false)) {
            int first = Math.max(1, xml.number("min", 1));
            int last = Math.min(COLUMNS, xml.number("max", first));
            hiddenColumns.set(first - 1, Math.max(first - 1, last));
        }
    }

    private Grid.Row readRow() throws IOException {
        row = bounded(xml.number("r", row + 2) - 1, ROWS);
        boolean hidden = xml.flag("hidden", false);
        cells.clear();
        int column = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.at("c")) {
                bounded(cells.size(), COLUMNS);
                column = column(xml.attribute("r", ""), column + 1);
                Cell cell = readCell(new CellAddress(row, column));
                if (content(cell) || cell.style() != Cell.Style.PLAIN) {
                    cells.add(cell);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            }
        }
        return new Grid.Row(row, hidden, cells);
    }

    private Cell readCell(CellAddress at) throws IOException {
        Look look = context.look(xml.number("s", 0));
        String type = xml.attribute("t", "n");
        String value = "";
        String inline = "";
        boolean formula = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> value = xml.innerText();
                    case "is" -> inline = RichText.read(xml);
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        Cell.Style style = look.style(hiddenColumns.get(at.column()));
        return new StoredCell(type, value, inline, formula).shown(at, look, style, context);
    }

    /** The column that the letters of an address name; the next one where a cell has no address. */
    private static int column(String address, int next) throws IOException {
        int column = 0;
        int index = address.startsWith("$") ? 1 : 0;
        for (; index < address.length() && Character.isLetter(address.charAt(index)) && column <= COLUMNS; index++) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(index)) - 'A' + 1;
        }
        return bounded(column == 0 ? next : column - 1, COLUMNS);
    }

    private static int bounded(int index, int bound) throws IOException {
        if (index < 0 || index >= bound) {
            throw new IOException("more than a sheet can hold");
        }
        return index;
    }

    @Override
    public void close() throws IOException {
        try (held) {
            xml.close();
        }
    }
}
