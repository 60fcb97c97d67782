package org.edustat.concept;

/** A rectangle of cells, both corners included. */
public record CellRange(CellAddress first, CellAddress last) {

    public boolean contains(CellAddress cell) {
        return cell.row() >= first.row()
                && cell.row() <= last.row()
                && cell.column() >= first.column()
                && cell.column() <= last.column();
    }

    /** Written as a clerk writes it; one cell by its address alone. */
    public String a1() {
        return first.equals(last) ? first.a1() : first.a1() + ":" + last.a1();
    }

    /** Reads a range such as {@code A1:C2}; a single address is a range of one cell. */
    public static CellRange parse(String a1) {
        int colon = a1.indexOf(':');
        return colon < 0
                ? new CellRange(CellAddress.parse(a1), CellAddress.parse(a1))
                : new CellRange(CellAddress.parse(a1.substring(0, colon)), CellAddress.parse(a1.substring(colon + 1)));
    }
}
