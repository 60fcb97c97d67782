package org.edustat.extraction.meaning;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;

/**
 * The labels on one side of a cell, nearest first: those of its row, those of its column, what stands around its table.
 * All cells of a row share one side, and so do those of a column: what it says is worked out once. A side belongs to
 * one document.
 */
public final class Side {

    /** So a label announces that the name of a school stands behind it. */
    public static final String OF_SCHOOL = "学校:";

    private final List<Label> labels;
    private final Label[] copied;
    private final boolean part;
    private final boolean ofAllSectors;
    private final boolean besideGrowth;
    private final @Nullable Side whole;
    private @Nullable SideSense sense;
    /** Of a column: what its figures mean in the rows of each likeness, as far as it is known. */
    private @Nullable Likewise[] likewise = new Likewise[0];

    public Side(List<Label> labels) {
        this(labels, false, false, false, null);
    }

    private Side(List<Label> labels, boolean part, boolean ofAllSectors, boolean besideGrowth, @Nullable Side whole) {
        this.labels = List.copyOf(labels);
        this.copied = labels.toArray(Label[]::new);
        this.part = part;
        this.ofAllSectors = ofAllSectors;
        this.besideGrowth = besideGrowth;
        this.whole = whole;
    }

    /** The labels of figures that are a part of others in the table, by a division that no slot names. */
    public static Side ofPart(List<Label> labels) {
        return new Side(labels, true, false, false, null);
    }

    /** The labels of a column of totals beside one of 其中:民办. */
    public static Side ofAllSectors(List<Label> labels) {
        return new Side(labels, false, true, false, null);
    }

    /** What stands around a table with columns of growth: 增长情况 in its title is of those, and of no other column. */
    public static Side besideGrowth(List<Label> labels) {
        return new Side(labels, false, false, true, null);
    }

    /** The labels of a column under 其中, beside those of the column that it is a part of. */
    public static Side within(List<Label> labels, Side whole) {
        return new Side(labels, false, false, false, whole);
    }

    /** What the figures are a part of by their header, or null. */
    @Nullable
    Side whole() {
        return whole;
    }

    boolean isOfAllSectors() {
        return ofAllSectors;
    }

    boolean isPart() {
        return part;
    }

    public List<Label> labels() {
        return labels;
    }

    int size() {
        return copied.length;
    }

    /** Writes the labels into the row from a place on; gives the place behind the last. */
    int copyTo(Label[] all, int from) {
        System.arraycopy(copied, 0, all, from, copied.length);
        return from + copied.length;
    }

    SideSense sense(SideReader reader) {
        if (sense == null) {
            sense = reader.read(labels, besideGrowth);
        }
        return sense;
    }

    @Nullable
    Likewise likewise(int likeness) {
        return likeness < likewise.length ? likewise[likeness] : null;
    }

    void keep(int likeness, Likewise known) {
        if (likeness >= likewise.length) {
            likewise = Arrays.copyOf(likewise, likeness + 1);
        }
        likewise[likeness] = known;
    }
}
