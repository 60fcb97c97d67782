package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;

/** Where the sentence has not said it, the labels tell a target or a growth from a fact: 目标值, 比上年增长. */
record KindReader(Lexicon lexicon) {

    /** A single character is a part of other words in a header: 新增学位, 少数民族. */
    private static final int SHORTEST_IN_HEADER = 2;

    /** What a label makes of a fact. */
    record Turn(Kind kind, boolean down) {}

    Draft read(Draft draft) {
        Turn turn = draft.kind() == null ? nearest(draft.naming(), 1) : null;
        return turn == null ? draft : draft.withKind(turn.kind(), turn.down());
    }

    /** What the headers of a cell say; null where they say nothing. */
    @Nullable
    Turn ofHeaders(List<Label> labels) {
        return nearest(labels, SHORTEST_IN_HEADER);
    }

    private @Nullable Turn nearest(List<Label> labels, int shortest) {
        for (Label label : labels) {
            for (Words.Hit<Cue> cue : lexicon.cues(Cue.Role.CHANGE, label.text())) {
                if (cue.length() >= shortest) {
                    return new Turn(Kind.CHANGE, cue.word().value().equals("down"));
                }
            }
            if (!lexicon.cues(Cue.Role.TARGET, label.text()).isEmpty()
                    || !lexicon.cues(Cue.Role.HEADING_TARGET, label.text()).isEmpty()) {
                return new Turn(Kind.TARGET, false);
            }
        }
        return null;
    }
}
