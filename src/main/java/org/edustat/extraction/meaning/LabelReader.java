package org.edustat.extraction.meaning;

import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Label;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;

/** Asks all readers what a label says, and remembers it: the rows of a table have the same words again and again. */
final class LabelReader {

    private final Lexicon lexicon;
    private final Indicators indicators;
    private final Hearing hearing;
    private final KindReader kinds;
    private final UnitReader units;
    private final FacetReader facets;
    private final RegionReader regions;
    private final Enumeration enumeration;
    private final Recent<String, LabelSense> headers = new Recent<>(text -> read(text, true));
    private final Recent<String, LabelSense> others = new Recent<>(text -> read(text, false));

    LabelReader(
            Catalogue catalogue,
            Hearing hearing,
            KindReader kinds,
            UnitReader units,
            FacetReader facets,
            RegionReader regions) {
        this.lexicon = catalogue.lexicon();
        this.indicators = catalogue.indicators();
        this.hearing = hearing;
        this.kinds = kinds;
        this.units = units;
        this.facets = facets;
        this.regions = regions;
        this.enumeration = new Enumeration(hearing);
    }

    LabelSense read(Label label) {
        return (Hearing.HEADERS.contains(label.place()) ? headers : others).get(label.text());
    }

    private LabelSense read(String text, boolean header) {
        String institution = InstitutionReader.name(text);
        List<Heard.Word> words = hearing.words(text, header, institution);
        boolean several = !header && !words.isEmpty() && enumeration.namesSeveral(text);
        Unit implied = header ? units.implied(text) : null;
        return new LabelSense(
                words,
                several,
                Speech.pattern(words, several),
                kinds.ofHeader(text),
                UnitReader.isShare(text),
                header ? units.ofHeader(text) : units.measure(text).orElse(null),
                implied,
                implied != null && UnitReader.tallies(text),
                (header && institution != null ? facets.ofSchool(text) : facets.value(Slot.STAGE, text)).orElse(null),
                facets.value(Slot.SECTOR, text).orElse(null),
                facets.value(Slot.AREA, text).orElse(null),
                institution,
                regions.told(text),
                new Rest(text, lexicon, indicators, regions));
    }
}
