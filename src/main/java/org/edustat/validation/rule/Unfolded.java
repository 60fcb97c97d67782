package org.edustat.validation.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;

/**
 * A list of figures, one below the other with the names beside each, as the table that it tells: a row for each place
 * (or, of one place, for each school level), a column for each indicator.
 */
final class Unfolded {

    private final int column;
    private final Set<Integer> lines = new HashSet<>();
    private final Map<Observation, CellAddress> places = new IdentityHashMap<>();
    private final Map<CellAddress, Integer> taken = new HashMap<>();
    private final Map<Object, Integer> rows = new HashMap<>();
    private final Map<Object, Integer> columns = new HashMap<>();
    private int last = -1;

    private Unfolded(int column) {
        this.column = column;
    }

    /** Null for a table of several columns, and for one that tells of one thing or of one indicator alone. */
    static @Nullable Unfolded of(List<Observation> cells) {
        int column = cells.isEmpty() ? 0 : Table.cell(cells.get(0)).column();
        for (Observation cell : cells) {
            if (Table.cell(cell).column() != column) {
                return null;
            }
        }
        return areSeveral(cells, Unfolded::place)
                ? of(cells, Unfolded::place, Unfolded::what)
                : of(cells, Unfolded::level, Unfolded::indicator);
    }

    private static @Nullable Unfolded of(
            List<Observation> cells, Function<Key, Object> row, Function<Key, Object> column) {
        if (!areSeveral(cells, row) || !areSeveral(cells, column)) {
            return null;
        }
        Unfolded unfolded = new Unfolded(Table.cell(cells.get(0)).column());
        cells.forEach(cell -> unfolded.put(cell, row.apply(cell.key()), column.apply(cell.key())));
        return unfolded;
    }

    private static boolean areSeveral(List<Observation> cells, Function<Key, Object> part) {
        return cells.stream()
                .map(cell -> part.apply(cell.key()))
                .distinct()
                .skip(1)
                .findAny()
                .isPresent();
    }

    private static Object place(Key key) {
        return List.of(key.region(), key.institution());
    }

    private static Object what(Key key) {
        return List.of(key.indicator(), key.period(), key.stage(), key.sector(), key.area());
    }

    private static Object level(Key key) {
        return List.of(key.stage(), key.sector(), key.area());
    }

    private static Object indicator(Key key) {
        return List.of(key.indicator(), key.period());
    }

    /** What is told of the same thing again begins another row. */
    private void put(Observation cell, Object thing, Object what) {
        int row = rows.computeIfAbsent(thing, any -> ++last);
        CellAddress place = new CellAddress(row, columns.computeIfAbsent(what, any -> columns.size()));
        if (taken.containsKey(place)) {
            rows.put(thing, ++last);
            place = new CellAddress(last, place.column());
        }
        int line = Table.cell(cell).row();
        taken.put(place, line);
        lines.add(line);
        places.put(cell, place);
    }

    CellAddress place(Observation cell) {
        CellAddress place = places.get(cell);
        return place == null ? Table.cell(cell) : place;
    }

    /** The line that is left free beside the one before or behind. */
    Optional<CellAddress> cell(CellAddress place) {
        for (int step : new int[] {-1, 1}) {
            Integer beside = taken.get(new CellAddress(place.row(), place.column() + step));
            Integer above = taken.get(new CellAddress(place.row() + step, place.column()));
            for (Integer line : new Integer[] {beside, above}) {
                if (line != null && isFree(line - step)) {
                    return Optional.of(new CellAddress(line - step, column));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(int line) {
        return !lines.contains(line) && (lines.contains(line - 1) || lines.contains(line + 1));
    }
}
