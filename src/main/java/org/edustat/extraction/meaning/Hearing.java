package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Place;

/** Hears which words of the catalogue's terms the labels say. */
record Hearing(Lexicon lexicon, RegionReader regions) {

    /** Headers of a cell, where a word inside the name of a place is no word of a term. */
    static final Set<Place> HEADERS = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION);

    /** The words of a label from left to right, each where it is said first. */
    List<Heard.Word> words(Label label) {
        boolean header = HEADERS.contains(label.place());
        return words(label.text(), header, header ? InstitutionReader.name(label.text()) : null);
    }

    /**
     * The same of a text.
     *
     * @param school the school that it names, else null: in a header that says nothing of what is counted there
     */
    List<Heard.Word> words(String text, boolean header, @Nullable String school) {
        if (header && school != null) {
            return List.of();
        }
        List<Heard.Word> words = new ArrayList<>();
        for (Words.Hit<List<Term>> hit : lexicon.indicatorWords(text)) {
            String word = text.substring(hit.start(), hit.end());
            if (!said(word, words) && !(header && regions.inName(text, hit.start(), hit.end()))) {
                words.add(new Heard.Word(word, hit.word(), words.size(), hit.start(), text.length() - hit.end()));
            }
        }
        return List.copyOf(words);
    }

    private static boolean said(String word, List<Heard.Word> words) {
        for (Heard.Word before : words) {
            if (before.text().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
