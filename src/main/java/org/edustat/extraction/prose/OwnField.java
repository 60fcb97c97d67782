package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

    /** @param title the paper's, which says whether it is one of all fields: 教育民生实事 are those of one */
    OwnField(Lexicon lexicon, String title) {
        this.lexicon = lexicon;
        WordsSaid said = lexicon.said(title);
        this.general = said.says(Cue.Role.GENERAL_PAPER) && !said.says(Cue.Role.EDUCATION);
    }

    /** The numbers of a line whose sentence, or a heading above it, speaks of education. */
    List<Found> of(String text, Line line, List<Found> numbers) {
        if (!general || line.headings().stream().anyMatch(heading -> speaks(heading.text()))) {
            return numbers;
        }
        List<Found> own = new ArrayList<>();
        Words sentence = Words.NONE;
        Words clause = Words.NONE;
        for (Found number : numbers) {
            if (!sentence.holds(number)) {
                sentence = words(text, line, number, ENDS, this::speaks);
            }
            if (sentence.own() && !clause.holds(number)) {
                clause = words(text, line, number, CLAUSE_ENDS, words -> !ofOtherField(words));
            }
            if (sentence.own() && clause.own()) {
                own.add(number);
            }
        }
        return own;
    }

    /** Many numbers stand in one sentence and in one clause: it is looked for and read once. */
    private record Words(int start, int end, boolean own) {

        static final Words NONE = new Words(0, -1, false);

        boolean holds(Found number) {
            return start <= number.start() && number.end() <= end;
        }
    }

    private boolean speaks(String words) {
        return lexicon.said(words).says(Cue.Role.EDUCATION);
    }

    /** 城镇新增就业60万人,高校毕业生就业率达80%: a clause of one sentence may be of another field than the next. */
    private boolean ofOtherField(String words) {
        WordsSaid clause = lexicon.said(words);
        return clause.says(Cue.Role.OTHER_FIELD) && !clause.says(Cue.Role.EDUCATION);
    }

    /** The words around a number up to such signs on both sides. */
    private static Words words(String text, Line line, Found number, String ends, Predicate<String> own) {
        int start = number.start();
        while (start > line.start() && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = number.end();
        while (end < line.end() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Words(start, end, own.test(text.substring(start, end)));
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
