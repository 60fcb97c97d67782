package org.edustat.extraction.signs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A pattern of words that is tried only where it may begin. It finds what the pattern alone would find; a text without
 * such a sign is gone through once and costs nothing more.
 */
public final class Sought {

    private final Pattern pattern;
    private final Signs first;

    private Sought(String written) {
        this.pattern = Pattern.compile(written);
        this.first = FirstSigns.of(written);
    }

    /** @param written a regular expression */
    public static Sought of(String written) {
        return new Sought(written);
    }

    /** Whether the words are there. */
    public boolean in(String text) {
        return find(text) != null;
    }

    /** Where the words are first; null where they are not. */
    public @Nullable Matcher find(String text) {
        return find(text, 0);
    }

    /** The same behind a place of the text. */
    public @Nullable Matcher find(String text, int from) {
        int place = first.place(text, from);
        if (place < 0) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (; place >= 0; place = first.place(text, place + 1)) {
            if (matcher.region(place, text.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    /** Whether the words are at a place of the text, whatever stands behind them; null where they are not. */
    public @Nullable Matcher at(String text, int place) {
        if (place >= text.length() || !first.has(text.charAt(place))) {
            return null;
        }
        Matcher matcher = pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(place, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    /** Whether the whole text is so. */
    public boolean is(String text) {
        return is(text, 0, text.length());
    }

    /** Whether all between two places of the text is so, as if nothing stood beside it. */
    public boolean is(String text, int from, int to) {
        return from < to
                && first.has(text.charAt(from))
                && pattern.matcher(text).region(from, to).matches();
    }

    /** The text without the words, wherever they are in it. */
    public String without(String text) {
        Matcher found = find(text);
        if (found == null) {
            return text;
        }
        StringBuilder left = new StringBuilder(text.length());
        int from = 0;
        while (found != null) {
            left.append(text, from, found.start());
            from = found.end();
            found = find(text, from);
        }
        return left.append(text, from, text.length()).toString();
    }
}
