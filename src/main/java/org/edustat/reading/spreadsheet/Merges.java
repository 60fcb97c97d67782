package org.edustat.reading.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;

/**
 * The merged areas of a sheet. No cell can be in two of them: of those that overlap the upper one is kept, and one that
 * is written from its end to its beginning is turned round.
 */
final class Merges {

    private final List<CellRange> written = new ArrayList<>();
    private int broken;
    private @Nullable String firstBroken;
    private boolean asked;
    private List<CellRange> apart = List.of();

    /** @param reference as the file has it */
    void add(String reference) {
        try {
            CellRange range = CellRange.parse(reference.replace("$", ""));
            written.add(upright(range));
        } catch (IllegalArgumentException unreadable) {
            fault(reference);
        }
    }

    int size() {
        return written.size();
    }

    private static CellRange upright(CellRange range) {
        CellAddress one = range.first();
        CellAddress other = range.last();
        return one.row() <= other.row() && one.column() <= other.column()
                ? range
                : new CellRange(
                        new CellAddress(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                        new CellAddress(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    private void fault(String reference) {
        broken++;
        firstBroken = firstBroken == null ? reference : firstBroken;
    }

    /** Those that do not overlap, in the order of the file where all do not. */
    List<CellRange> apart() {
        if (!asked) {
            asked = true;
            apart = separate();
        }
        return apart;
    }

    /** How many are no ranges or lie over another one; asked for after {@link #apart}. */
    int broken() {
        return broken;
    }

    /** The first of them; null where there is none. */
    @Nullable
    String firstBroken() {
        return firstBroken;
    }

    /** Goes down the sheet: at each row the areas that reach it stand side by side. */
    private List<CellRange> separate() {
        List<CellRange> sorted = new ArrayList<>(written);
        sorted.sort(Comparator.comparing(CellRange::first));
        TreeMap<Integer, CellRange> beside = new TreeMap<>();
        PriorityQueue<CellRange> ending = new PriorityQueue<>(
                Comparator.comparingInt((CellRange range) -> range.last().row()));
        List<CellRange> kept = new ArrayList<>();
        for (CellRange range : sorted) {
            while (!ending.isEmpty()
                    && ending.element().last().row() < range.first().row()) {
                beside.remove(ending.remove().first().column());
            }
            Map.Entry<Integer, CellRange> left = beside.floorEntry(range.last().column());
            if (left != null && left.getValue().last().column() >= range.first().column()) {
                fault(range.a1());
            } else {
                beside.put(range.first().column(), range);
                ending.add(range);
                kept.add(range);
            }
        }
        return kept.size() == written.size() ? List.copyOf(written) : List.copyOf(kept);
    }
}
