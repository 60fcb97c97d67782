package org.edustat.extraction.meaning;

import java.util.List;

import org.edustat.catalogue.RegionMention;

/**
 * Which headers only name something: a school of a list, its code, a county. Another name in such a place would change
 * nothing of what the row's numbers count.
 */
record Names(UnitReader units, PeriodReader periods, RegionReader regions) {

    /** Whether nothing but the name of a school, or of nothing, is heard in the text by whoever asks for its signs. */
    boolean interchangeable(String text) {
        return !UnitLine.saysShare(text)
                && !CellStage.severalIn(text)
                && units.several().in(text).isEmpty()
                && periods.silent(text);
    }

    /** Whether the text is the name of a place and nothing beside it. */
    boolean place(String text) {
        List<RegionMention> places = regions.mentions(text);
        return places.size() == 1
                && places.get(0).start() == 0
                && places.get(0).end() == text.length()
                && interchangeable(text);
    }
}
