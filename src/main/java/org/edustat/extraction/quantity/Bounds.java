package org.edustat.extraction.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Coded;
import org.edustat.concept.Qualifier;

/** The bounds before and after a number: 近, 约, 不低于; 以上, 左右. */
final class Bounds {

    private static final int LOOK_BACK = 6;

    private final List<Cue> before;
    private final List<Cue> after;

    Bounds(Lexicon lexicon) {
        this.before = longestFirst(lexicon, Cue.Role.BOUND_BEFORE);
        this.after = longestFirst(lexicon, Cue.Role.BOUND_AFTER);
    }

    private static List<Cue> longestFirst(Lexicon lexicon, Cue.Role role) {
        return lexicon.cues().stream()
                .filter(cue -> cue.role() == role)
                .sorted(Comparator.<Cue>comparingInt(cue -> cue.text().length()).reversed())
                .toList();
    }

    Optional<Qualifier> before(String text, int start) {
        String words = text.substring(Math.max(0, start - LOOK_BACK), start);
        return before.stream()
                .filter(cue -> words.endsWith(cue.text()))
                .findFirst()
                .map(cue -> Coded.of(Qualifier.class, cue.value()));
    }

    /** The bound that begins here, with its words. */
    Optional<Cue> after(String text, int end) {
        return after.stream().filter(cue -> text.startsWith(cue.text(), end)).findFirst();
    }
}
