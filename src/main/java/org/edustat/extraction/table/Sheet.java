package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;

/** The rows of a grid that are looked at together: all of them, or those of one window. */
final class Sheet {

    private final List<SheetRow> rows;
    private final int width;
    private final int firstColumn;

    private Sheet(List<SheetRow> rows) {
        this.rows = List.copyOf(rows);
        int end = 0;
        int first = Integer.MAX_VALUE;
        for (SheetRow row : rows) {
            end = Math.max(end, row.last().column() + 1);
            first = Math.min(first, row.first().column());
        }
        this.width = end;
        this.firstColumn = rows.isEmpty() ? 0 : first;
    }

    /**
     * A sheet of rows that hold something.
     *
     * @param reaching what merged areas show that begin above these rows; those that begin here are added to it
     */
    static Sheet of(List<SheetRow> held, List<CellRange> merges, Map<CellRange, SheetCell> reaching) {
        Sheet plain = new Sheet(inOrder(held));
        Map<Integer, List<Merged>> touching = new HashMap<>();
        for (CellRange merge : merges) {
            int next = plain.place(merge.first().row());
            if (next < plain.rows.size()
                    && plain.rows.get(next).index() <= merge.last().row()) {
                Merged merged = new Merged(
                        merge.first().column(),
                        Math.min(merge.last().column(), plain.width - 1),
                        plain.content(merge, reaching));
                while (next < plain.rows.size()
                        && plain.rows.get(next).index() <= merge.last().row()) {
                    touching.computeIfAbsent(next++, any -> new ArrayList<>()).add(merged);
                }
            }
        }
        if (touching.isEmpty()) {
            return plain;
        }
        List<SheetRow> rows = new ArrayList<>(plain.rows);
        touching.forEach((place, areas) -> rows.set(place, rows.get(place).with(areas)));
        return new Sheet(rows);
    }

    /** Some programs write the rows of a small sheet out of order. */
    private static List<SheetRow> inOrder(List<SheetRow> rows) {
        TreeMap<Integer, SheetRow> byIndex = new TreeMap<>();
        boolean ordered = true;
        for (int at = 1; at < rows.size() && ordered; at++) {
            ordered = rows.get(at - 1).index() < rows.get(at).index();
        }
        if (ordered) {
            return rows;
        }
        rows.forEach(row -> byIndex.put(row.index(), row));
        return List.copyOf(byIndex.values());
    }

    private @Nullable SheetCell content(CellRange merge, Map<CellRange, SheetCell> reaching) {
        CellAddress first = merge.first();
        SheetRow row = row(first.row());
        SheetCell content = row == null ? reaching.get(merge) : row.own(first.column());
        if (content != null && merge.last().row() > first.row()) {
            reaching.put(merge, content);
        }
        return content;
    }

    /** The rows that hold anything, from top to bottom. */
    List<SheetRow> rows() {
        return rows;
    }

    /** One more than the last column that holds anything. */
    int width() {
        return width;
    }

    /** The first column that holds anything. */
    int firstColumn() {
        return firstColumn;
    }

    /** The merged area that a cell lies in, or null. */
    @Nullable
    Merged merge(SheetCell cell) {
        SheetRow row = row(cell.at().row());
        return row == null ? null : row.merge(cell.column());
    }

    private @Nullable SheetRow row(int index) {
        int place = place(index);
        return place < rows.size() && rows.get(place).index() == index ? rows.get(place) : null;
    }

    /** The place of the first row with the index or a higher one. */
    private int place(int index) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).index() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
