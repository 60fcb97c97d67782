package org.edustat.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;

/**
 * The figures of one table of a paper, from top to bottom.
 *
 * @param sheet the sheet's name; empty for a file without sheets
 */
public record Table(String sheet, List<Observation> cells) {

    public Table {
        cells = List.copyOf(cells);
    }

    public static CellAddress cell(Observation observation) {
        return ((Origin.InGrid) observation.source().origin()).cell();
    }

    /** The figures of each column by its place, each from top to bottom. */
    public SortedMap<Integer, List<Observation>> columns() {
        return by(observation -> cell(observation).column());
    }

    /** The figures of each row by its place, each from left to right. */
    public SortedMap<Integer, List<Observation>> rows() {
        return by(observation -> cell(observation).row());
    }

    private SortedMap<Integer, List<Observation>> by(ToIntFunction<Observation> line) {
        SortedMap<Integer, List<Observation>> lines = new TreeMap<>();
        for (Observation observation : cells) {
            lines.computeIfAbsent(line.applyAsInt(observation), any -> new ArrayList<>())
                    .add(observation);
        }
        return lines;
    }

    /** Each column as rows, each row as columns: what fills both ways is looked at both ways. */
    public Collection<List<Observation>> lines() {
        Collection<List<Observation>> lines = new ArrayList<>(columns().values());
        lines.addAll(rows().values());
        return lines;
    }
}
