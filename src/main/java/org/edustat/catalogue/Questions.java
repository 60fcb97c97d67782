package org.edustat.catalogue;

import java.util.List;

import org.edustat.concept.Slot;

/**
 * Several questions that are asked of a text together: which of its words are facets of these slots or cues of these
 * roles.
 */
public final class Questions {

    private final long bits;

    private Questions(long bits) {
        this.bits = bits;
    }

    public static Questions of(List<Slot> slots, List<Cue.Role> roles) {
        long bits = 0;
        for (Slot slot : slots) {
            bits |= 1L << KnownWord.question(slot);
        }
        for (Cue.Role role : roles) {
            bits |= 1L << KnownWord.question(role);
        }
        return new Questions(bits);
    }

    long bits() {
        return bits;
    }
}
