package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Script;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Passage;

/** Finds the numbers of a text, and the digits that are none with their reasons. */
public final class Quantities {

    private final Script script;
    private final Exclusions exclusions;
    private final WrittenNumbers written;
    private final BlankNumbers blank;
    private final SharedUnits shared;
    private final DigitRuns runs;

    public Quantities(Lexicon lexicon) {
        this.script = lexicon.script();
        UnitAt units = new UnitAt(lexicon);
        Bounds bounds = new Bounds(lexicon);
        this.exclusions = new Exclusions(lexicon);
        this.written = new WrittenNumbers(units, bounds);
        this.blank = new BlankNumbers(lexicon, units, bounds);
        this.shared = new SharedUnits(lexicon);
        this.runs = new DigitRuns(units);
    }

    /**
     * What a text holds.
     *
     * @param numbers in the order of the text
     * @param others runs of digits, numerals and masks that are no number, in the order of the text
     */
    public record Scan(List<Found> numbers, List<Excluded> others) {

        public Scan {
            numbers = List.copyOf(numbers);
            others = List.copyOf(others);
        }
    }

    /** The numbers of a few words that stand alone, as in a cell. */
    public List<Found> alone(String words) {
        Document document = new Document(FileKind.TXT, words, List.of(new Passage(0, words, Passage.Role.BODY)));
        return scan(CharacterView.of(document, script)).numbers();
    }

    public Scan scan(CharacterView view) {
        String text = view.text();
        List<Excluded> excluded = exclusions.in(text);
        boolean[] taken = new boolean[text.length() + 1];
        excluded.forEach(span -> java.util.Arrays.fill(taken, span.start(), span.end(), true));
        List<Found> numbers = new ArrayList<>(shared.share(written.in(text, taken, view), text));
        numbers.forEach(found -> java.util.Arrays.fill(taken, found.start(), found.end(), true));
        blank.in(text, taken, view).stream()
                .filter(lost -> !taken[lost.end() - 1])
                .forEach(numbers::add);
        numbers.sort(Comparator.comparingInt(Found::start));
        return new Scan(numbers, runs.in(text, numbers, excluded));
    }
}
