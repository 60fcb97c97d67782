package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.DigitReason;
import org.edustat.extraction.quantity.Excluded;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.quantity.Quantities;

/**
 * What of a paper is about education. A government's report tells of hospitals, roads and houses too, and none of their
 * numbers may pass for one of schools; a paper of the field itself is about it from end to end.
 */
final class OwnField {

    private static final String ENDS = "。！？!?\n";
    private static final String CLAUSE_ENDS = ENDS + ",，;；:：";

    private final Lexicon lexicon;
    private final boolean general;

    /** @param title the paper's, which says whether it is one of all fields */
    OwnField(Lexicon lexicon, String title) {
        this.lexicon = lexicon;
        this.general = lexicon.said(title).says(Cue.Role.GENERAL_PAPER);
    }

    /** The numbers of a line whose sentence, or a heading above it, speaks of education. */
    List<Found> of(String text, Line line, List<Found> numbers) {
        if (!general || line.headings().stream().anyMatch(heading -> speaks(heading.text()))) {
            return numbers;
        }
        List<Found> own = new ArrayList<>();
        Sentence sentence = null;
        for (Found number : numbers) {
            if (sentence == null || !sentence.holds(number)) {
                sentence = sentence(text, line, number);
            }
            if (sentence.speaks() && !ofOtherField(text, line, number)) {
                own.add(number);
            }
        }
        return own;
    }

    /** Many numbers stand in one sentence: it is looked for and read once. */
    private record Sentence(int start, int end, boolean speaks) {

        boolean holds(Found number) {
            return start <= number.start() && number.end() <= end;
        }
    }

    private boolean speaks(String words) {
        return lexicon.said(words).says(Cue.Role.EDUCATION);
    }

    /** 城镇新增就业60万人,高校毕业生就业率达80%: a clause of one sentence may be of another field than the next. */
    private boolean ofOtherField(String text, Line line, Found number) {
        WordsSaid clause = lexicon.said(
                text.substring(startOf(text, line, number, CLAUSE_ENDS), endOf(text, line, number, CLAUSE_ENDS)));
        return clause.says(Cue.Role.OTHER_FIELD) && !clause.says(Cue.Role.EDUCATION);
    }

    private Sentence sentence(String text, Line line, Found number) {
        int start = startOf(text, line, number, ENDS);
        int end = endOf(text, line, number, ENDS);
        return new Sentence(start, end, speaks(text.substring(start, end)));
    }

    private static int startOf(String text, Line line, Found number, String ends) {
        int start = number.start();
        while (start > line.start() && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int endOf(String text, Line line, Found number, String ends) {
        int end = number.end();
        while (end < line.end() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The account of the digits in which the numbers of other fields have their reason. */
    static Quantities.Scan account(Quantities.Scan scan, Set<Found> ofOtherFields) {
        if (ofOtherFields.isEmpty()) {
            return scan;
        }
        List<Excluded> others = new ArrayList<>(scan.others());
        ofOtherFields.forEach(
                number -> others.add(new Excluded(number.start(), number.end(), DigitReason.OTHER_FIELD)));
        others.sort(Comparator.comparingInt(Excluded::start));
        return new Quantities.Scan(
                scan.numbers().stream()
                        .filter(number -> !ofOtherFields.contains(number))
                        .toList(),
                others);
    }
}
