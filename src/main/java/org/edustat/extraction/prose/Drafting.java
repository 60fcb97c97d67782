package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Finding;
import org.edustat.concept.Label;
import org.edustat.concept.Severity;
import org.edustat.concept.Slot;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.meaning.OneSchool;
import org.edustat.extraction.meaning.WholePlace;
import org.edustat.extraction.prose.Runs.Run;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;

/** Drafts of one paragraph after the other: sentence by sentence, and in a sentence list by list. */
final class Drafting {

    private final Readers readers;
    private final Zip zip;
    private final List<Finding> findings = new ArrayList<>();
    private YearLines yearly = YearLines.NONE;

    Drafting(Catalogue catalogue, Attribution attribution, CharacterView view, OneSchool schools) {
        this.readers = Readers.of(catalogue, attribution, view, schools);
        this.zip = new Zip(catalogue.lexicon());
    }

    /** Whether words name a stage and nothing else. */
    boolean isStage(String words) {
        return !readers.lexicon().facets(Slot.STAGE, words).isEmpty()
                && readers.bareness().bare(words);
    }

    /** What is doubtful in the paragraphs read so far. */
    List<Finding> findings() {
        return findings;
    }

    List<Draft> paragraph(Line line, List<Found> numbers) {
        List<Sentence> sentences = Sentence.of(readers.text(), line, numbers);
        SharedLabels shared = new SharedLabels(readers, line, sentences);
        List<Draft> drafts = new ArrayList<>();
        yearly = yearly.of(readers, line, sentences);
        Subject subject = Subject.NONE;
        boolean oneSchool = false;
        for (int i = 0; i < sentences.size(); i++) {
            oneSchool = ofOneSchool(sentences.get(i), oneSchool);
            if (!sentences.get(i).items().isEmpty()) {
                List<Label> labels = labels(shared, i, yearly);
                if (oneSchool) {
                    labels.add(OneSchool.label());
                }
                drafts.addAll(sentence(sentences.get(i), labels, subject, drafts));
            }
            subject = subject.after(sentences.get(i), readers.lexicon(), readers.order());
        }
        return drafts;
    }

    private boolean ofOneSchool(Sentence sentence, boolean before) {
        String words = readers.text().substring(sentence.start(), sentence.end());
        return readers.schools().opens(words) || before && !WholePlace.again(words);
    }

    private static List<Label> labels(SharedLabels shared, int sentence, YearLines yearly) {
        List<Label> labels = new ArrayList<>(yearly.told());
        shared.addTo(labels, sentence);
        return labels;
    }

    private List<Draft> sentence(Sentence sentence, List<Label> shared, Subject subject, List<Draft> told) {
        Telling telling = Telling.of(sentence, shared, subject, readers);
        Made made = new Made(sentence);
        for (Run run : telling.runs()) {
            Zip.Members members = zip.members(run.first().before(), run.size());
            if (members.unequal()) {
                findings.add(unequal(telling, run));
            }
            for (Item item : run.items()) {
                Draft draft = new NumberDraft(readers, telling, run, members, item, made, told).draft();
                made.add(draft, opening(item, sentence));
            }
        }
        return made.drafts();
    }

    private int opening(Item item, Sentence sentence) {
        int opening = readers.parts().opening(item.found().end(), sentence.end());
        return opening < 0 ? readers.parts().opening(item.right(), sentence.end()) : opening;
    }

    private Finding unequal(Telling telling, Run run) {
        return new Finding(
                "extraction.unequal_lists",
                Severity.WARNING,
                null,
                telling.origin(run.first().found(), readers.view()),
                null,
                List.of(run.first().before().strip(), Integer.toString(run.size())));
    }
}
