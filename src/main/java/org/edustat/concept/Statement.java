package org.edustat.concept;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One number that a document claims, as it is written there.
 *
 * <p>A cell of a table and a number in a sentence are the same thing here: a quantity among labels. Each slot that
 * could be read from the labels has one filling, which remembers the label; a slot without one is unknown.
 *
 * @param labels the words around the number, nearest first
 * @param fillings at most one a slot
 * @param decrease whether a change goes down
 * @param partOf the place of the statement that this one is a part of (其中), else null
 */
public record Statement(
        Quantity quantity,
        Kind kind,
        boolean decrease,
        List<Label> labels,
        List<Filling> fillings,
        Origin origin,
        @Nullable String partOf) {

    public Statement {
        labels = List.copyOf(labels);
        fillings = List.copyOf(fillings);
    }

    public Optional<Filling> filling(Slot slot) {
        return Optional.ofNullable(Filling.in(fillings, slot));
    }

    /** What fills the slot, or null where nothing does. */
    public @Nullable String value(Slot slot) {
        Filling filling = Filling.in(fillings, slot);
        return filling == null ? null : filling.value();
    }
}
