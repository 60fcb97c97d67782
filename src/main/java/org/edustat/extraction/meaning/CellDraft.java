package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Quantity;

/**
 * The number of a cell, before anybody has said what it means: headers on two sides speak of it together.
 *
 * @param sides the labels around the cell, the nearest side first: its row, its column, what stands around the table
 * @param partOf the place of the statement that this one is a part of, else null
 */
public record CellDraft(
        Quantity quantity,
        List<Side> sides,
        Origin.InGrid origin,
        @Nullable String partOf) {

    public CellDraft {
        sides = List.copyOf(sides);
    }

    /** The same number as if it stood in another column. */
    CellDraft under(Side column) {
        List<Side> other = new ArrayList<>(sides);
        other.set(1, column);
        return new CellDraft(quantity, other, origin, partOf);
    }

    /** All labels, nearest first. */
    List<Label> labels() {
        int size = 0;
        for (int at = 0; at < sides.size(); at++) {
            size += sides.get(at).size();
        }
        Label[] all = new Label[size];
        int filled = 0;
        for (int at = 0; at < sides.size(); at++) {
            filled = sides.get(at).copyTo(all, filled);
        }
        return List.of(all);
    }
}
