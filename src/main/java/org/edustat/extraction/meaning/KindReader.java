package org.edustat.extraction.meaning;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;

/** Where the sentence has not said it, the labels tell a target or a growth from a fact: 目标值, 比上年增长. */
record KindReader(Lexicon lexicon) {

    /** A single character is a part of other words in a header: 新增学位, 少数民族. */
    private static final int SHORTEST_IN_HEADER = 2;

    Draft read(Draft draft) {
        if (draft.kind() != null) {
            return draft;
        }
        for (Label label : draft.naming()) {
            for (Words.Hit<Cue> cue : lexicon.cues(Cue.Role.CHANGE, label.text())) {
                if (draft.ofCell() && cue.length() < SHORTEST_IN_HEADER) {
                    continue;
                }
                return draft.withKind(Kind.CHANGE, cue.word().value().equals("down"));
            }
            if (!lexicon.cues(Cue.Role.TARGET, label.text()).isEmpty()
                    || !lexicon.cues(Cue.Role.HEADING_TARGET, label.text()).isEmpty()) {
                return draft.withKind(Kind.TARGET, false);
            }
        }
        return draft;
    }
}
