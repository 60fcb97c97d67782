package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

/**
 * What the figures of a column mean in all rows that are alike: read once, and said of each with the names of its own
 * row.
 */
final class Likewise {

    /** Whence a filling comes that does not come from the row. */
    private static final int ELSEWHERE = -1;

    /** What stands around the table of the first figure. */
    private final Side around;

    private final @Nullable Measure written;
    private final @Nullable Measure measure;
    private final Kind kind;
    private final boolean decrease;
    private final List<Filling> fillings;
    /** For each filling the place of its label among those of the row. */
    private final int[] places;

    private final boolean ofSchool;
    private final boolean ofPlace;

    /**
     * @param first the first such figure
     * @param read what it means
     */
    Likewise(CellDraft first, Statement read) {
        this.around = first.sides().get(first.sides().size() - 1);
        this.written = first.quantity().measure();
        this.measure = read.quantity().measure();
        this.kind = read.kind();
        this.decrease = read.decrease();
        this.fillings = read.fillings();
        this.places = new int[fillings.size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = place(fillings.get(at).label(), first.sides().get(0).labels());
        }
        this.ofSchool = ofRow(Slot.INSTITUTION);
        this.ofPlace = ofRow(Slot.REGION);
    }

    private boolean ofRow(Slot slot) {
        for (int at = 0; at < places.length; at++) {
            if (fillings.get(at).slot() == slot && places[at] != ELSEWHERE) {
                return true;
            }
        }
        return false;
    }

    private static int place(Label label, List<Label> labels) {
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at) == label) {
                return at;
            }
        }
        return ELSEWHERE;
    }

    /**
     * Whether a figure under the same column is written in the same unit as the first, and its row says whose it is
     * where that of the first does.
     */
    boolean of(CellDraft cell, SideSense row) {
        return (!ofSchool || row.institution() != null)
                && (!ofPlace || row.region() != null && row.region().region() != null)
                && cell.sides().get(cell.sides().size() - 1) == around
                && Objects.equals(cell.quantity().measure(), written);
    }

    /** @param row what is said before the figure */
    Statement read(CellDraft cell, SideSense row) {
        Filling[] own = new Filling[places.length];
        for (int at = 0; at < own.length; at++) {
            Filling filling = fillings.get(at);
            own[at] = places[at] == ELSEWHERE
                    ? filling
                    : own(filling, row.labels().get(places[at]), row);
        }
        return new Statement(
                measure == null ? cell.quantity() : cell.quantity().withMeasure(measure),
                kind,
                decrease,
                cell.labels(),
                List.of(own),
                cell.origin(),
                cell.partOf());
    }

    private static Filling own(Filling filling, Label label, SideSense row) {
        Filling own = switch (filling.slot()) {
            case INSTITUTION -> row.institution();
            case REGION -> row.region() == null ? null : row.region().region();
            default -> null;
        };
        return own != null ? own : new Filling(filling.slot(), filling.value(), label, filling.rule());
    }
}
