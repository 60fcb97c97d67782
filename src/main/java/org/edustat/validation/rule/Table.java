package org.edustat.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;

/**
 * The figures of one table of a paper, from top to bottom. A list with one figure in each line is taken for the table
 * that it tells line by line. For one thread.
 */
public final class Table {

    private final String sheet;
    private final List<Observation> cells;
    private final @Nullable Unfolded unfolded;
    private @Nullable SortedMap<Integer, List<Observation>> columns;
    private @Nullable SortedMap<Integer, List<Observation>> rows;
    private @Nullable Set<Observation> odd;

    /** @param sheet the sheet's name; empty for a file without sheets */
    public Table(String sheet, List<Observation> cells) {
        this.sheet = sheet;
        this.cells = List.copyOf(cells);
        this.unfolded = Unfolded.of(this.cells);
    }

    public String sheet() {
        return sheet;
    }

    public List<Observation> cells() {
        return cells;
    }

    public static CellAddress cell(Observation observation) {
        return ((Origin.InGrid) observation.source().origin()).cell();
    }

    /**
     * Where a figure stands in the table; of a list of figures, where it would stand in a table of rows and columns.
     */
    public CellAddress place(Observation observation) {
        return unfolded == null ? cell(observation) : unfolded.place(observation);
    }

    /** The cell in which the figure of a place would be written; none where the list has no line for it. */
    public Optional<CellAddress> cell(CellAddress place) {
        return unfolded == null ? Optional.of(place) : unfolded.cell(place);
    }

    /** The figures of each column by its place, each from top to bottom. */
    public SortedMap<Integer, List<Observation>> columns() {
        if (columns == null) {
            columns = by(observation -> place(observation).column());
        }
        return columns;
    }

    /** The figures of each row by its place, each from left to right. */
    public SortedMap<Integer, List<Observation>> rows() {
        if (rows == null) {
            rows = by(observation -> place(observation).row());
        }
        return rows;
    }

    private SortedMap<Integer, List<Observation>> by(ToIntFunction<Observation> line) {
        SortedMap<Integer, List<Observation>> lines = new TreeMap<>();
        for (Observation observation : cells) {
            lines.computeIfAbsent(line.applyAsInt(observation), any -> new ArrayList<>())
                    .add(observation);
        }
        return Collections.unmodifiableSortedMap(lines);
    }

    /** Each column as rows, each row as columns: what fills both ways is looked at both ways. */
    public Collection<List<Observation>> lines() {
        Collection<List<Observation>> lines = new ArrayList<>(columns().values());
        lines.addAll(rows().values());
        return lines;
    }

    /** Those of the figures of which something is true that several rules ask; the first of them says what. */
    public Set<Observation> odd(Predicate<Observation> isOdd) {
        if (odd == null) {
            odd = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Observation cell : cells) {
                if (isOdd.test(cell)) {
                    odd.add(cell);
                }
            }
        }
        return odd;
    }
}
