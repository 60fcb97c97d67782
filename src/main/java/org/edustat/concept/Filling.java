package org.edustat.concept;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one question about a number, with the label that gave it.
 *
 * @param value in the notation of the slot: an indicator's id, a code, a period
 * @param rule the id of the rule that read the label
 */
public record Filling(Slot slot, String value, Label label, String rule) {

    // A ledger compares the fillings of every cell; a record's own answers are slower by far.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Filling filling
                        && slot == filling.slot
                        && value.equals(filling.value)
                        && rule.equals(filling.rule)
                        && label.equals(filling.label);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + label.hashCode();
    }

    /** The one that fills a slot, or null where none does. */
    public static @Nullable Filling in(List<Filling> fillings, Slot slot) {
        for (int at = 0; at < fillings.size(); at++) {
            if (fillings.get(at).slot() == slot) {
                return fillings.get(at);
            }
        }
        return null;
    }
}
