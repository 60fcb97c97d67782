package org.edustat.reading.fixed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.edustat.concept.Cell;
import org.edustat.concept.Grid;
import org.edustat.reading.text.AlignedText;
import org.edustat.reading.text.GridBuilder;
import org.edustat.reading.text.Indents;

/** A table by its ruled lines: where a line between two places is missing, they are one cell. */
final class RuledTable {

    /** A page with more is a drawing or a map. */
    private static final int RULINGS = 3000;

    /** More than anyone can read on a sheet of paper. */
    private static final int CELLS = 6000;

    /** Two rows and two columns have three lines each way. */
    private static final int FEWEST_LINES = 3;

    private final List<Ruling> rulings;
    private final List<Double> columns;
    private final List<Double> rows;

    private RuledTable(List<Ruling> rulings) {
        this.rulings = rulings;
        this.columns = places(rulings.stream().filter(Ruling::down).mapToDouble(Ruling::left));
        this.rows = places(rulings.stream().filter(Ruling::across).mapToDouble(Ruling::top));
    }

    /** The tables of a page: rulings that touch each other. */
    static List<RuledTable> of(List<Ruling> all) {
        List<Ruling> open = new ArrayList<>(
                all.stream().filter(ruling -> ruling.across() || ruling.down()).toList());
        List<RuledTable> tables = new ArrayList<>();
        while (!open.isEmpty() && all.size() <= RULINGS) {
            List<Ruling> together = new ArrayList<>();
            Deque<Ruling> next = new ArrayDeque<>(List.of(open.remove(open.size() - 1)));
            while (!next.isEmpty()) {
                Ruling ruling = next.poll();
                together.add(ruling);
                List<Ruling> touching = open.stream().filter(ruling::touches).toList();
                open.removeIf(ruling::touches);
                next.addAll(touching);
            }
            RuledTable table = new RuledTable(together);
            if (table.plausible()) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static List<Double> places(DoubleStream all) {
        List<Double> places = new ArrayList<>();
        all.sorted().forEach(place -> {
            if (places.isEmpty() || place - places.get(places.size() - 1) > Ruling.SLACK) {
                places.add(place);
            }
        });
        return places;
    }

    private boolean plausible() {
        return columns.size() >= FEWEST_LINES && rows.size() >= FEWEST_LINES && columns.size() * rows.size() <= CELLS;
    }

    List<Double> columns() {
        return columns;
    }

    /** How many rows it has. */
    int height() {
        return rows.size() - 1;
    }

    double top() {
        return rows.get(0);
    }

    boolean contains(Glyph glyph) {
        double middle = glyph.x() + glyph.width() / 2;
        return middle > columns.get(0)
                && middle < columns.get(columns.size() - 1)
                && glyph.middle() > top()
                && glyph.middle() < rows.get(rows.size() - 1);
    }

    Grid grid(List<Glyph> glyphs, int number) {
        List<Place> places = cells(glyphs);
        Map<Place, Integer> indents = indents(places);
        GridBuilder grid = new GridBuilder(height());
        int next = 0;
        for (int row = 0; row < height(); row++) {
            grid.beginRow();
            while (next < places.size() && places.get(next).row() == row) {
                Place place = places.get(next++);
                Cell.Style style = Cell.Style.indented(indents.getOrDefault(place, 0));
                grid.moveTo(place.column());
                grid.put(Line.joined(place.lines()), place.width(), place.depth(), style);
            }
            grid.endRow(false);
        }
        return grid.grid(number);
    }

    /** What stands between the rulings of one cell. */
    private record Place(int row, int column, int width, int depth, List<Line> lines) {

        AlignedText.Piece firstLine() {
            Line first = lines.get(0);
            return new AlignedText.Piece(first.text(), first.left(), first.right());
        }
    }

    /** From left to right and from top to bottom. */
    private List<Place> cells(List<Glyph> glyphs) {
        List<Place> places = new ArrayList<>();
        List<BitSet> taken = new ArrayList<>();
        for (int row = 0; row < height(); row++) {
            taken.add(new BitSet());
        }
        for (int row = 0; row < height(); row++) {
            for (int column = 0; column < columns.size() - 1; column++) {
                if (!taken.get(row).get(column)) {
                    int width = width(row, column);
                    int depth = depth(row, column);
                    for (int below = row; below < row + depth; below++) {
                        taken.get(below).set(column, column + width);
                    }
                    places.add(new Place(row, column, width, depth, lines(glyphs, row, column, width, depth)));
                }
            }
        }
        return places;
    }

    /** How far a label stands in from the edge of its column; a cell over several columns has an edge of its own. */
    private static Map<Place, Integer> indents(List<Place> places) {
        Map<Place, Integer> indents = new IdentityHashMap<>();
        Map<Integer, List<Place>> columns = places.stream()
                .filter(place -> place.width() == 1 && !place.lines().isEmpty())
                .collect(Collectors.groupingBy(Place::column));
        for (List<Place> column : columns.values()) {
            List<Integer> steps =
                    Indents.of(column.stream().map(Place::firstLine).toList());
            for (int at = 0; at < column.size(); at++) {
                indents.put(column.get(at), steps.get(at));
            }
        }
        return indents;
    }

    private int width(int row, int column) {
        double middle = (rows.get(row) + rows.get(row + 1)) / 2;
        int end = column + 1;
        while (end < columns.size() - 1 && !ruledDown(columns.get(end), middle)) {
            end++;
        }
        return end - column;
    }

    private int depth(int row, int column) {
        double middle = (columns.get(column) + columns.get(column + 1)) / 2;
        int end = row + 1;
        while (end < rows.size() - 1 && !ruledAcross(rows.get(end), middle)) {
            end++;
        }
        return end - row;
    }

    private boolean ruledDown(double x, double y) {
        return rulings.stream()
                .anyMatch(ruling -> ruling.down()
                        && Math.abs(ruling.left() - x) <= Ruling.SLACK
                        && ruling.top() <= y
                        && ruling.bottom() >= y);
    }

    private boolean ruledAcross(double y, double x) {
        return rulings.stream()
                .anyMatch(ruling -> ruling.across()
                        && Math.abs(ruling.top() - y) <= Ruling.SLACK
                        && ruling.left() <= x
                        && ruling.right() >= x);
    }

    private List<Line> lines(List<Glyph> glyphs, int row, int column, int width, int depth) {
        double left = columns.get(column);
        double right = columns.get(column + width);
        double top = rows.get(row);
        double bottom = rows.get(row + depth);
        return Line.of(glyphs.stream()
                .filter(glyph -> glyph.x() + glyph.width() / 2 > left && glyph.x() + glyph.width() / 2 <= right)
                .filter(glyph -> glyph.middle() > top && glyph.middle() <= bottom)
                .toList());
    }
}
