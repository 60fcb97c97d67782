package org.edustat.extraction.signs;

import java.util.BitSet;

/**
 * The signs with which a match of a pattern may begin, read out of the pattern as it is written. What is not understood
 * may begin with any sign: then nothing is passed over, and nothing is missed.
 */
final class FirstSigns {

    private static final int ALL = Character.MAX_VALUE + 1;
    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final String DIGITS = "0123456789";
    private static final String NOT_FOLLOWING = ")|";
    private static final int HEX = 16;
    private static final int HEX_FIGURES = 4;

    private final String written;
    private int at;

    /**
     * With what a piece of a pattern may begin.
     *
     * @param empty whether it may be nothing, so that what follows it begins
     */
    private record First(BitSet signs, boolean empty) {

        static final First NOTHING = new First(new BitSet(), true);

        static First any() {
            BitSet all = new BitSet(ALL);
            all.set(0, ALL);
            return new First(all, false);
        }

        static First of(String signs) {
            BitSet set = new BitSet(ALL);
            signs.chars().forEach(set::set);
            return new First(set, false);
        }

        First or(First other) {
            return new First(union(other), empty || other.empty);
        }

        First then(First next) {
            return empty ? new First(union(next), next.empty) : this;
        }

        First orNothing() {
            return new First(signs, true);
        }

        private BitSet union(First other) {
            BitSet union = (BitSet) signs.clone();
            union.or(other.signs);
            return union;
        }
    }

    private FirstSigns(String written) {
        this.written = written;
    }

    static Signs of(String written) {
        First first = new FirstSigns(written).choices();
        if (first.empty) {
            throw new IllegalArgumentException("a pattern that may find nothing is found everywhere: " + written);
        }
        return Signs.of(first.signs);
    }

    private First choices() {
        First first = sequence();
        while (more() && written.charAt(at) == '|') {
            at++;
            first = first.or(sequence());
        }
        return first;
    }

    private First sequence() {
        First first = First.NOTHING;
        while (more() && NOT_FOLLOWING.indexOf(written.charAt(at)) < 0) {
            first = first.then(repeated(piece()));
        }
        return first;
    }

    private boolean more() {
        return at < written.length();
    }

    /** A piece with what says how often it may stand. */
    private First repeated(First piece) {
        First first = piece;
        if (more() && (written.charAt(at) == '?' || written.charAt(at) == '*' || written.startsWith("{0,", at))) {
            first = piece.orNothing();
        }
        if (more() && written.charAt(at) == '{') {
            at = written.indexOf('}', at) + 1;
        }
        while (more() && "?*+".indexOf(written.charAt(at)) >= 0) {
            at++;
        }
        return first;
    }

    private First piece() {
        char sign = written.charAt(at++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> sort();
            case '\\' -> escaped();
            case '.' -> First.any();
            case '^', '$' -> First.NOTHING;
            default -> First.of(String.valueOf(sign));
        };
    }

    private First group() {
        boolean looks = false;
        if (written.startsWith("?", at)) {
            looks = written.startsWith("?=", at)
                    || written.startsWith("?!", at)
                    || written.startsWith("?<=", at)
                    || written.startsWith("?<!", at);
            boolean named = written.startsWith("?<", at) && !looks;
            at = named ? written.indexOf('>', at) + 1 : at + "?:".length();
            if (looks && written.charAt(at - 1) == '<') {
                at++;
            }
            if (!named && !looks && written.charAt(at - 1) != ':') {
                // a flag, as in (?m)
                at = written.indexOf(')', at) + 1;
                return First.NOTHING;
            }
        }
        First inside = choices();
        at++;
        return looks ? First.NOTHING : inside;
    }

    /** One of several signs: [年月日]. */
    private First sort() {
        int from = at;
        int end = end(from);
        at = end + 1;
        String inside = written.substring(from, end);
        if (inside.startsWith("^") || inside.contains("&&") || inside.contains("\\p") || inside.contains("[")) {
            return First.any();
        }
        BitSet signs = new BitSet(ALL);
        for (int i = 0; i < inside.length(); i++) {
            char sign = inside.charAt(i);
            if (sign == '\\') {
                signs.or(new FirstSigns(inside.substring(i)).piece().signs);
                i += inside.charAt(i + 1) == 'u' ? HEX_FIGURES + 1 : 1;
            } else if (i + 2 < inside.length() && inside.charAt(i + 1) == '-') {
                signs.set(sign, inside.charAt(i + 2) + 1);
                i += 2;
            } else {
                signs.set(sign);
            }
        }
        return new First(signs, false);
    }

    private int end(int from) {
        int depth = 1;
        int end = from;
        while (true) {
            char sign = written.charAt(end);
            if (sign == '\\') {
                end++;
            } else if (sign == '[') {
                depth++;
            } else if (sign == ']' && --depth == 0) {
                return end;
            }
            end++;
        }
    }

    private First escaped() {
        char sign = written.charAt(at++);
        switch (sign) {
            case 'd':
                return First.of(DIGITS);
            case 's':
                return First.of(BLANKS);
            case 'u':
                at += HEX_FIGURES;
                return First.of(String.valueOf((char) Integer.parseInt(written.substring(at - HEX_FIGURES, at), HEX)));
            case 'p':
                at = written.indexOf('}', at) + 1;
                return First.any();
            default:
                return Character.isLetterOrDigit(sign) ? First.any() : First.of(String.valueOf(sign));
        }
    }
}
