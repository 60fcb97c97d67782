package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edustat.concept.Cell;
import org.edustat.concept.CellRange;

/** The headers over each column of figures, root first. */
final class ColumnHeaders {

    /** A part of a word that was spread over two rows is short: 普通高等 above 学校. */
    private static final int LONGEST_PART = 4;

    private final Sheet sheet;
    private final TableArea area;
    private final Map<Integer, List<Cell>> paths = new HashMap<>();

    ColumnHeaders(Sheet sheet, TableArea area) {
        this.sheet = sheet;
        this.area = area;
        area.values().forEach(column -> paths.put(column, path(column)));
    }

    /** The headers of a column, root first; empty where it has none. */
    List<Cell> of(int column) {
        return paths.getOrDefault(column, List.of());
    }

    private List<Cell> path(int column) {
        List<Cell> path = new ArrayList<>();
        for (int level = 0; level < area.head().size(); level++) {
            header(level, column)
                    .filter(cell -> path.stream().noneMatch(above -> above.at().equals(cell.at())))
                    .ifPresent(path::add);
        }
        return List.copyOf(path);
    }

    private Optional<Cell> header(int level, int column) {
        int row = area.head().get(level);
        Optional<Cell> shown = sheet.shown(row, column);
        return shown.isPresent() ? shown : asOnTheLeft(level, column);
    }

    /**
     * A header without a merge reaches over the empty cells on its right, as far as those have headers of their own
     * below.
     */
    private Optional<Cell> asOnTheLeft(int level, int column) {
        int row = area.head().get(level);
        if (sheet.merge(row, column).isPresent() || !hasBelow(level, column)) {
            return Optional.empty();
        }
        for (int left = column - 1; left >= area.firstValue(); left--) {
            Optional<Cell> shown = sheet.shown(row, left);
            if (shown.isPresent()) {
                boolean parent =
                        sheet.merge(row, left).isEmpty() && hasBelow(level, left) && sameAbove(level, left, column);
                return parent ? shown : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean hasBelow(int level, int column) {
        return area.head().stream()
                .skip(level + 1L)
                .anyMatch(row -> sheet.shown(row, column).isPresent());
    }

    private boolean sameAbove(int level, int left, int column) {
        return level == 0
                || header(level - 1, left)
                        .map(Cell::at)
                        .equals(header(level - 1, column).map(Cell::at));
    }

    /**
     * The headers of a column written as one word, where one header was spread over two rows without a merge: 普通 above
     * 中学.
     */
    Optional<String> inOneWord(int column) {
        List<Cell> path = of(column);
        boolean spread = path.size() == 2
                && path.stream().allMatch(cell -> merged(cell).isEmpty())
                && path.get(1).at().row() == path.get(0).at().row() + 1
                && path.stream().allMatch(cell -> Wording.joined(cell.text()).length() <= LONGEST_PART);
        return spread
                ? Optional.of(
                        path.stream().map(cell -> Wording.joined(cell.text())).reduce("", String::concat))
                : Optional.empty();
    }

    private Optional<CellRange> merged(Cell cell) {
        return sheet.merge(cell.at().row(), cell.at().column());
    }

    /** The headers left of this column under the same head: what they say in brackets may hold for all of them. */
    List<Cell> neighbours(int column) {
        List<Cell> own = of(column);
        if (own.size() < 2) {
            return List.of();
        }
        Cell root = own.get(0);
        return area.values().stream()
                .filter(other -> other != column)
                .map(this::of)
                .filter(path -> path.size() > 1 && path.get(0).at().equals(root.at()))
                .map(path -> path.get(1))
                .toList();
    }
}
