package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/**
 * Words that stand around a number and may say what it means.
 *
 * @param at the cell, or the characters of the text, that holds the words; empty where it is no place in the file
 */
public record Label(String text, Place place, String at) {

    // A ledger compares the labels of every cell; a record's own answers are slower by far.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Label label
                        && place == label.place
                        && at.equals(label.at)
                        && text.equals(label.text);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + at.hashCode();
    }
}
