package org.edustat.reading.archive;

import org.jspecify.annotations.Nullable;

/** A text that comes in pieces: nearly always in one, sometimes in a million. */
public final class Pieces {

    private String first = "";
    private @Nullable StringBuilder all;

    public void add(String piece) {
        if (all != null) {
            all.append(piece);
        } else if (first.isEmpty()) {
            first = piece;
        } else {
            all = new StringBuilder(first).append(piece);
        }
    }

    public String joined() {
        return all == null ? first : all.toString();
    }
}
