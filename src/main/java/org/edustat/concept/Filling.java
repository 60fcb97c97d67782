package org.edustat.concept;

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
}
