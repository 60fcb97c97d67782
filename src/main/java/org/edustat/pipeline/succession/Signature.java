package org.edustat.pipeline.succession;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

/**
 * What a statement is about, whatever number it gives: in a table the words of its row and column with what was read
 * from all labels, so that the lists of two halves of a county differ by the names of their schools; in a sentence,
 * which a second version words anew, what was read alone.
 */
final class Signature {

    private static final Set<Place> IN_TABLE = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION);
    private static final Set<Slot> NOT_ABOUT = EnumSet.of(Slot.UNIT, Slot.GENRE);

    /** FNV-1a of 64 bits: the same on every machine, and two alike among millions are rare. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Signature() {}

    /** Empty for a statement that gives no figure: its digits are lost, or nobody knows what it is about. */
    static OptionalLong of(Statement statement) {
        boolean prose = statement.origin() instanceof Origin.InText;
        if (statement.quantity().qualifier().blank() || prose && statement.value(Slot.INDICATOR) == null) {
            return OptionalLong.empty();
        }
        long hash = BASIS;
        for (Slot slot : Slot.values()) {
            String value = NOT_ABOUT.contains(slot) ? null : statement.value(slot);
            hash = add(hash, value == null ? "" : value);
        }
        for (Label label : prose ? List.<Label>of() : statement.labels()) {
            hash = IN_TABLE.contains(label.place()) ? add(hash, label.text()) : hash;
        }
        return OptionalLong.of(mixed(hash));
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        return (sum ^ Character.MAX_VALUE) * PRIME;
    }

    /** The lowest ones are taken as a sample, so that each bit has to depend on every letter. */
    private static long mixed(long hash) {
        long sum = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return sum ^ sum >>> 29;
    }
}
