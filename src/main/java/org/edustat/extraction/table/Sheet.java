package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;

/** A grid whose cells are found by their place; a merged area shows its content at each of its cells. */
final class Sheet {

    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final Map<Integer, List<CellRange>> merges = new HashMap<>();
    /** The same cell is asked for by its row, its column and itself. */
    private final Map<Cell, CellKind> kinds = new IdentityHashMap<>();

    private int width;

    Sheet(Grid grid) {
        for (Grid.Row row : grid.rows()) {
            NavigableMap<Integer, Cell> cells = new TreeMap<>();
            row.cells().stream()
                    .filter(cell -> !empty(cell))
                    .forEach(cell -> cells.put(cell.at().column(), cell));
            if (!cells.isEmpty()) {
                rows.put(row.index(), cells);
                width = Math.max(width, cells.lastKey() + 1);
            }
        }
        grid.merges().forEach(this::keep);
    }

    private static boolean empty(Cell cell) {
        return cell.type() != Cell.Type.UNCALCULATED
                && Wording.folded(cell.text()).isEmpty();
    }

    private void keep(CellRange merge) {
        rows.subMap(merge.first().row(), true, merge.last().row(), true)
                .keySet()
                .forEach(row ->
                        merges.computeIfAbsent(row, key -> new ArrayList<>()).add(merge));
    }

    /** The indexes of the rows that hold anything, from top to bottom. */
    List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** One more than the last column that holds anything. */
    int width() {
        return width;
    }

    /** The cells that hold something in a row, from left to right; a merged area counts where it begins. */
    List<Cell> cells(int row) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? List.of() : List.copyOf(cells.values());
    }

    /** The same for the columns from {@code first} to before {@code end}. */
    List<Cell> cells(int row, int first, int end) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        if (cells == null) {
            return List.of();
        }
        SortedMap<Integer, Cell> part = cells.subMap(first, end);
        return List.copyOf(part.values());
    }

    /** What a cell shows: its own content, or that of the merged area that it lies in. */
    Optional<Cell> shown(int row, int column) {
        CellAddress at = merge(row, column).map(CellRange::first).orElseGet(() -> new CellAddress(row, column));
        return own(at.row(), at.column());
    }

    /** The content that stands in the cell itself. */
    Optional<Cell> own(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    CellKind kind(int row, int column) {
        return shown(row, column).map(this::kind).orElse(CellKind.BLANK);
    }

    CellKind kind(Cell cell) {
        return kinds.computeIfAbsent(cell, CellKind::of);
    }

    Optional<CellRange> merge(int row, int column) {
        CellAddress at = new CellAddress(row, column);
        return merges.getOrDefault(row, List.of()).stream()
                .filter(merge -> merge.contains(at))
                .findFirst();
    }

    /** The last column of the merged area that begins at a cell, or the cell's own. */
    int lastColumn(Cell cell) {
        return merge(cell.at().row(), cell.at().column())
                .map(merge -> Math.min(merge.last().column(), width - 1))
                .orElse(cell.at().column());
    }

    IntStream columns() {
        return IntStream.range(0, width);
    }
}
