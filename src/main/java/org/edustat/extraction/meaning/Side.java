package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;

/**
 * The labels on one side of a cell, nearest first: those of its row, those of its column, what stands around its table.
 * All cells of a row share one side, and so do those of a column: what it says is worked out once. A side belongs to
 * one document.
 */
public final class Side {

    private final List<Label> labels;
    private @Nullable SideSense sense;

    public Side(List<Label> labels) {
        this.labels = List.copyOf(labels);
    }

    public List<Label> labels() {
        return labels;
    }

    SideSense sense(SideReader reader) {
        if (sense == null) {
            sense = reader.read(labels);
        }
        return sense;
    }
}
