package org.edustat.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.edustat.concept.DigitReason;
import org.edustat.concept.Measure;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;

/** The four files of the lexicon, read and checked line by line. */
record LexiconFiles(JobsFolder jobs) {

    /** In the column of values: the words say that no indicator of the catalogue is meant. */
    private static final String NONE = "-";

    /** A part of a term that has signs at most. */
    private static final Pattern NO_WORDS = Pattern.compile("!?=?[<>~]?");

    List<Term> terms(Indicators indicators) {
        return rows("catalogue/terms.csv", row -> {
            Slot slot = row.any("slot").word(Slot.class);
            String value = row.text("value");
            if (slot == Slot.INDICATOR && !value.equals(NONE)) {
                row.any("value").indicator(indicators);
            }
            return new Term(
                    slot,
                    value.equals(NONE) ? "" : value,
                    Term.parts(term(row.any("term"))),
                    words(row.text("unit")),
                    row.text("example"));
        });
    }

    /** Words joined by {@code +}, none of them left out. */
    private static String term(JobsValue written) {
        if (written.said()
                .parts("\\+")
                .anyMatch(part -> NO_WORDS.matcher(part.text()).matches())) {
            throw written.fault("no_term", written.text());
        }
        return written.text();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("/"));
    }

    Map<String, UnitWord> units() {
        Map<String, UnitWord> units = new LinkedHashMap<>();
        rows("catalogue/units.csv", LexiconFiles::unit)
                .forEach(unit -> units.put(unit.measure().text(), unit));
        return Collections.unmodifiableMap(units);
    }

    private static UnitWord unit(JobsLine row) {
        Measure measure = new Measure(
                row.text("term"), row.any("factor").number(), row.any("unit").word(Unit.class));
        return new UnitWord(measure, row.text("counter").equals("yes"), row.text("example"));
    }

    List<Cue> cues() {
        return rows(
                "catalogue/cues.csv",
                row -> new Cue(
                        row.text("term"),
                        row.any("role").word(Cue.Role.class),
                        row.text("value"),
                        row.text("example")));
    }

    List<ProtectedPhrase> protectedPhrases() {
        return rows(
                "catalogue/protected.csv",
                row -> new ProtectedPhrase(
                        row.any("pattern").said().text(),
                        row.any("reason").word(DigitReason.class),
                        row.text("example")));
    }

    Map<Character, Character> variants() {
        Map<Character, Character> variants = new LinkedHashMap<>();
        rows(
                        "catalogue/variants.csv",
                        row -> List.of(
                                row.any("written").said().text(),
                                row.any("plain").said().text()))
                .forEach(pair -> variants.put(pair.get(0).charAt(0), pair.get(1).charAt(0)));
        return variants;
    }

    private <T> List<T> rows(String name, JobsTable.Line<T> read) {
        return JobsTable.read(jobs, name, read);
    }
}
