package org.edustat.catalogue;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Slot;

/**
 * Words that answer a question about a number: 招聘 and 教师 together say that teachers were hired.
 *
 * <p>In the file the parts are joined by {@code +}, the choices of a part by {@code /}; {@code !} before a part forbids
 * it, {@code <} asks for it before the number, {@code >} after it, and {@code ~} anywhere around it; {@code =} hears it
 * only where nothing is said beside it that would make it another thing: 学校, but not 督导学校.
 *
 * @param value what the slot is filled with; empty where the words say that nothing of the catalogue is meant
 * @param units the codes of the units that the number must have, empty for the indicator's own unit
 * @param example a sentence in which the term is right
 */
public record Term(Slot slot, String value, List<Part> parts, List<String> units, String example) {

    /** Which side of the number the words must stand on. */
    public enum Side {
        ANY,
        BEFORE,
        AFTER,
        /** Anywhere around the number, in the words that only narrow its meaning too. */
        AROUND
    }

    /**
     * One of the words must be there, or none of them where the part is forbidden.
     *
     * @param plain whether the words beside it must leave it as it is
     */
    public record Part(List<String> words, boolean forbidden, Side side, boolean plain) {

        public Part {
            words = List.copyOf(words);
        }

        private static Side sideOf(String written) {
            return switch (written.charAt(0)) {
                case '<' -> Side.BEFORE;
                case '>' -> Side.AFTER;
                case '~' -> Side.AROUND;
                default -> Side.ANY;
            };
        }

        static Part parse(String written) {
            boolean forbidden = written.startsWith("!");
            String asked = forbidden ? written.substring(1) : written;
            boolean plain = asked.startsWith("=");
            String rest = plain ? asked.substring(1) : asked;
            Side side = sideOf(rest);
            String choices = side == Side.ANY ? rest : rest.substring(1);
            List<String> words =
                    Stream.of(choices.split("/")).map(String::intern).toList();
            return new Part(words, forbidden, side, plain);
        }

        /** Whether the word is one of its choices. A word of terms is one object, in whatever terms it stands. */
        public boolean has(IndicatorWord word) {
            for (int at = 0; at < words.size(); at++) {
                if (words.get(at) == word.text()) {
                    return true;
                }
            }
            return false;
        }
    }

    public Term {
        parts = List.copyOf(parts);
        units = List.copyOf(units);
    }

    // A term is a row of the catalogue; it is asked for at every number, and comparing all its words takes longer.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether the word is one that the term hears only where it stands plainly. */
    public boolean plain(String word) {
        for (Part part : parts) {
            if (part.plain() && part.words().contains(word)) {
                return true;
            }
        }
        return false;
    }

    static List<Part> parts(String written) {
        return List.of(written.split("\\+")).stream().map(Part::parse).toList();
    }
}
