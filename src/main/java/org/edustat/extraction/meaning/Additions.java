package org.edustat.extraction.meaning;

import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Cue;
import org.edustat.concept.Kind;

/**
 * Adding to what exists is a change of it: 新增班级, 新购图书. Where the catalogue counts what is added by itself, as 新增学位, it
 * is an observation of that.
 */
record Additions(Catalogue catalogue) {

    Kind kind(Draft draft, String indicator) {
        if (draft.kind() != null && draft.kind() != Kind.OBSERVATION) {
            return draft.kind();
        }
        boolean reached = !draft.labels().isEmpty()
                && !catalogue
                        .lexicon()
                        .cues(Cue.Role.LEVEL, draft.labels().get(0).text())
                        .isEmpty();
        boolean adds = !reached
                && !indicator.isEmpty()
                && draft.naming().stream().anyMatch(label -> adds(label.text(), indicator));
        return adds ? Kind.CHANGE : Kind.OBSERVATION;
    }

    private boolean adds(String words, String indicator) {
        return catalogue.lexicon().cues(Cue.Role.ADDS, words).stream()
                .anyMatch(cue -> List.of(cue.word().value().split("/")).contains(indicator));
    }
}
