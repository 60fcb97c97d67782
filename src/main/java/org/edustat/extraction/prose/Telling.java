package org.edustat.extraction.prose;

import java.util.List;

import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.extraction.prose.Runs.Run;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;

/**
 * A sentence with all that its numbers share.
 *
 * @param shared the labels of the paragraph
 * @param quotation as it is written
 */
record Telling(
        Sentence sentence,
        Tenses tenses,
        Stretches stretches,
        List<Label> shared,
        Subject subject,
        String quotation,
        List<Run> runs) {

    static Telling of(Sentence sentence, List<Label> shared, Subject subject, Readers readers) {
        String text = readers.text();
        return new Telling(
                sentence,
                new Tenses(readers.lexicon(), text.substring(sentence.start(), sentence.end())),
                new Stretches(readers.order(), text, sentence),
                shared,
                subject,
                readers.view().written(sentence.start(), sentence.end()).strip(),
                Runs.of(sentence));
    }

    Origin origin(Found found, CharacterView view) {
        return new Origin.InText(
                view.codePoint(found.start()),
                view.codePointAfter(found.end() - 1),
                found.quantity().text(),
                quotation);
    }
}
