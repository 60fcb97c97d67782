package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Label;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Signs;

/** Asks all readers what a label says, and remembers it: the rows of a table have the same words again and again. */
final class LabelReader {

    /** So the school is announced that a title is about. */
    private final Lexicon lexicon;

    private final Indicators indicators;
    private final KnownLabels known;
    private final Hearing hearing;
    private final KindReader kinds;
    private final UnitReader units;
    private final FacetWords facets;
    private final RegionReader regions;
    private final Names names;
    private final Enumeration enumeration;
    private final Recent<String, LabelSense> headers = new Recent<>(text -> read(text, true));
    private final Recent<String, LabelSense> others = new Recent<>(text -> read(text, false));

    LabelReader(
            Catalogue catalogue,
            KnownLabels known,
            Hearing hearing,
            KindReader kinds,
            UnitReader units,
            FacetWords facets,
            PeriodReader periods,
            RegionReader regions) {
        this.lexicon = catalogue.lexicon();
        this.indicators = catalogue.indicators();
        this.known = known;
        this.hearing = hearing;
        this.kinds = kinds;
        this.units = units;
        this.facets = facets;
        this.regions = regions;
        this.names = new Names(units, periods, regions);
        this.enumeration = new Enumeration(hearing);
    }

    LabelSense read(Label label) {
        return (Hearing.HEADERS.contains(label.place()) ? headers : others).get(label.text());
    }

    private LabelSense read(String text, boolean header) {
        LabelSense before = known.find(text, header);
        if (before != null) {
            return before;
        }
        LabelSense said = sense(text, header);
        known.keep(text, header, said);
        return said;
    }

    private LabelSense sense(String text, boolean header) {
        String institution = InstitutionReader.name(text);
        if (institution != null && (header || text.startsWith(Side.OF_SCHOOL))) {
            return ofSchool(text, institution);
        }
        return header && Signs.DIGITS.only(text)
                ? LabelSense.ofName(null, null, null, regions.told(text), rest(text), names.interchangeable(text))
                : ofWords(text, header, institution);
    }

    private LabelSense ofSchool(String text, String institution) {
        return LabelSense.ofName(
                institution,
                facets.ofSchool(text).orElse(null),
                facets.value(Slot.SECTOR, text).orElse(null),
                regions.told(text),
                rest(text),
                names.interchangeable(text));
    }

    private Rest rest(String text) {
        return new Rest(text, lexicon, indicators, regions.mentions(text));
    }

    private LabelSense ofWords(String text, boolean header, @Nullable String institution) {
        List<Heard.Word> words = hearing.words(text, header, institution);
        boolean several = !header && !words.isEmpty() && enumeration.namesSeveral(text);
        Unit implied = header ? units.implied(text) : null;
        LabelSense sense = new LabelSense(
                words,
                several,
                Speech.pattern(words, several),
                kinds.ofHeader(text, header),
                UnitReader.isShare(text),
                header ? units.ofHeader(text) : units.measure(text).orElse(null),
                implied,
                implied != null && UnitReader.tallies(text),
                facets.value(Slot.STAGE, text).orElse(null),
                facets.value(Slot.SECTOR, text).orElse(null),
                facets.value(Slot.AREA, text).orElse(null),
                institution,
                regions.told(text),
                header ? null : Theme.of(text, lexicon),
                rest(text),
                false);
        return header && sense.onlyPlace() && names.place(text) ? sense.asName() : sense;
    }
}
