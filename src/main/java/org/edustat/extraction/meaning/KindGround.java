package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;

/**
 * The words for which the number of a sentence is an intent or a change: the nearest cue, else the time ahead, else the
 * title of the paper. A fact needs none.
 */
record KindGround(Lexicon lexicon) {

    private static final List<Cue.Role> INTENT =
            List.of(Cue.Role.TARGET_ITEM, Cue.Role.TARGET, Cue.Role.HEADING_TARGET);
    private static final List<Cue.Role> DIFFERENCE = List.of(Cue.Role.CHANGE, Cue.Role.ADDS);

    Optional<Filling> of(Draft draft, Kind kind, List<Filling> fillings) {
        if (kind == Kind.OBSERVATION) {
            return Optional.empty();
        }
        Label cue = cue(draft.all(), kind == Kind.TARGET ? INTENT : DIFFERENCE);
        if (cue != null) {
            return Optional.of(filling(kind, cue, "kind.cue"));
        }
        return fillings.stream()
                .filter(filling -> kind == Kind.TARGET && filling.slot() == Slot.PERIOD)
                .map(filling -> filling(kind, filling.label(), "kind.time_ahead"))
                .findFirst()
                .or(() -> draft.labels().stream()
                        .filter(label -> label.place() == Place.TITLE)
                        .map(label -> filling(kind, label, "kind.sort_of_paper"))
                        .findFirst());
    }

    private static Filling filling(Kind kind, Label label, String rule) {
        return Meaning.filling(Slot.KIND, kind.code(), label, rule);
    }

    private @Nullable Label cue(List<Label> labels, List<Cue.Role> roles) {
        for (Label label : labels) {
            for (Cue.Role role : roles) {
                if (!lexicon.cues(role, label.text()).isEmpty()) {
                    return label;
                }
            }
        }
        return null;
    }
}
