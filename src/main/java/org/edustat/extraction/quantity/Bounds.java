package org.edustat.extraction.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Coded;
import org.edustat.concept.Qualifier;

/** The bounds before and after a number: 近, 约, 不低于; 以上, 左右. */
final class Bounds {

    private static final int LOOK_BACK = 6;
    private static final char MORE = '多';
    private static final String DIGITS = "0123456789";

    /** By the sign that stands beside the number, the longer ones first. */
    private final Map<Character, List<Cue>> before;

    private final Map<Character, List<Cue>> after;

    Bounds(Lexicon lexicon) {
        this.before = longestFirst(
                lexicon,
                Cue.Role.BOUND_BEFORE,
                cue -> cue.text().charAt(cue.text().length() - 1));
        this.after =
                longestFirst(lexicon, Cue.Role.BOUND_AFTER, cue -> cue.text().charAt(0));
    }

    private static Map<Character, List<Cue>> longestFirst(
            Lexicon lexicon, Cue.Role role, Function<Cue, Character> beside) {
        return lexicon.cues().stream()
                .filter(cue -> cue.role() == role)
                .sorted(Comparator.<Cue>comparingInt(cue -> cue.text().length()).reversed())
                .collect(Collectors.groupingBy(beside, HashMap::new, Collectors.toList()));
    }

    /** The bound that ends here, or null. */
    @Nullable
    Qualifier before(String text, int start) {
        if (start > 0) {
            for (Cue cue : before.getOrDefault(text.charAt(start - 1), List.of())) {
                int length = cue.text().length();
                if (length <= LOOK_BACK && text.startsWith(cue.text(), start - length)) {
                    return Coded.of(Qualifier.class, cue.value());
                }
            }
        }
        return null;
    }

    /** 比上年的655人多57人: so many more, and no bound. */
    private static boolean compares(String text, int at) {
        return text.charAt(at) == MORE && at + 1 < text.length() && DIGITS.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** The bound that begins here, with its words; null where none does. */
    @Nullable
    Cue after(String text, int end) {
        if (end < text.length()) {
            for (Cue cue : after.getOrDefault(text.charAt(end), List.of())) {
                if (text.startsWith(cue.text(), end) && !compares(text, end)) {
                    return cue;
                }
            }
        }
        return null;
    }
}
