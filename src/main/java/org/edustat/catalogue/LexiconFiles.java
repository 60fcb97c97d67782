package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.commons.csv.CSVRecord;

import org.edustat.concept.Coded;
import org.edustat.concept.DigitReason;
import org.edustat.concept.Measure;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;

/** The four files of the lexicon, read and checked line by line. */
record LexiconFiles(JobsFolder jobs) {

    /** In the column of values: the words say that no indicator of the catalogue is meant. */
    private static final String NONE = "-";

    List<Term> terms(Indicators indicators) {
        return rows("catalogue/terms.csv", row -> {
            Slot slot = Coded.of(Slot.class, CatalogueFile.cell(row, "slot"));
            String value = CatalogueFile.cell(row, "value");
            if (slot == Slot.INDICATOR && !value.equals(NONE)) {
                indicators.get(value);
            }
            return new Term(
                    slot,
                    value.equals(NONE) ? "" : value,
                    Term.parts(CatalogueFile.cell(row, "term")),
                    words(CatalogueFile.cell(row, "unit")),
                    CatalogueFile.cell(row, "example"));
        });
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

    private static UnitWord unit(CSVRecord row) {
        Measure measure = new Measure(
                CatalogueFile.cell(row, "term"),
                new BigDecimal(CatalogueFile.cell(row, "factor")),
                Coded.of(Unit.class, CatalogueFile.cell(row, "unit")));
        return new UnitWord(
                measure, CatalogueFile.cell(row, "counter").equals("yes"), CatalogueFile.cell(row, "example"));
    }

    List<Cue> cues() {
        return rows(
                "catalogue/cues.csv",
                row -> new Cue(
                        CatalogueFile.cell(row, "term"),
                        Coded.of(Cue.Role.class, CatalogueFile.cell(row, "role")),
                        CatalogueFile.cell(row, "value"),
                        CatalogueFile.cell(row, "example")));
    }

    List<ProtectedPhrase> protectedPhrases() {
        return rows(
                "catalogue/protected.csv",
                row -> new ProtectedPhrase(
                        CatalogueFile.cell(row, "pattern"),
                        Coded.of(DigitReason.class, CatalogueFile.cell(row, "reason")),
                        CatalogueFile.cell(row, "example")));
    }

    Map<Character, Character> variants() {
        Map<Character, Character> variants = new LinkedHashMap<>();
        rows(
                        "catalogue/variants.csv",
                        row -> List.of(CatalogueFile.cell(row, "written"), CatalogueFile.cell(row, "plain")))
                .forEach(pair -> variants.put(pair.get(0).charAt(0), pair.get(1).charAt(0)));
        return variants;
    }

    private <T> List<T> rows(String name, Function<CSVRecord, T> read) {
        CatalogueFile file = CatalogueFile.read(jobs, name);
        List<T> rows = new ArrayList<>();
        for (CSVRecord row : file.rows()) {
            try {
                rows.add(read.apply(row));
            } catch (IllegalArgumentException wrong) {
                throw file.fault(row, wrong.getMessage());
            }
        }
        return rows;
    }
}
