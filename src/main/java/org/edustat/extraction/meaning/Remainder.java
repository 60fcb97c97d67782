package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Label;
import org.edustat.concept.Place;

/**
 * What headers say beyond the words of the catalogue. 其中:女 or 兼任教师 narrows its figure to a part that no slot can name,
 * so the figure must not pass for the whole.
 */
final class Remainder {

    private final Lexicon lexicon;
    private final RegionReader regions;
    private final Recent<String, Rest> known = new Recent<>(this::rest);

    Remainder(Lexicon lexicon, RegionReader regions) {
        this.lexicon = lexicon;
        this.regions = regions;
    }

    /** The rests of the labels that head rows, or columns. */
    List<Rest> of(Place place, List<Label> labels) {
        List<Rest> rests = new ArrayList<>();
        for (Label label : labels) {
            if (label.place() == place) {
                rests.add(known.get(label.text()));
            }
        }
        return rests;
    }

    private Rest rest(String text) {
        return new Rest(text, lexicon, regions);
    }

    /**
     * Whether a header of the cell says something that neither its indicator nor another slot holds.
     *
     * @param oneSchool whether the row is about one school: then its headers only say which
     */
    static boolean in(List<SideSense> sides, String indicator, boolean oneSchool) {
        for (SideSense side : sides) {
            if (any(side.columns(), indicator) || !oneSchool && any(side.rows(), indicator)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Rest> rests, String indicator) {
        for (Rest rest : rests) {
            if (rest.narrows(indicator)) {
                return true;
            }
        }
        return false;
    }
}
