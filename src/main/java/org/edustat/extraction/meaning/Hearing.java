package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/** Hears which words of the catalogue's terms the labels say. */
final class Hearing {

    /** Headers of a cell, where a word inside the name of a place is no word of a term. */
    static final Set<Place> HEADERS = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION);

    /** The word by which terms ask for a place and nothing beside it. */
    private static final String PLACE = "⌂";

    private static final Sought COMPARED = Sought.of("[比较]|环比");

    private static final Sought UNIT = Sought.of("单位 ?[:：]");

    private final Lexicon lexicon;
    private final RegionReader regions;
    private final Plainness plainness;
    private final Recent<String, List<Heard.Word>> inSentences = new Recent<>(text -> listen(text, false));

    Hearing(Lexicon lexicon, RegionReader regions) {
        this.lexicon = lexicon;
        this.regions = regions;
        this.plainness = new Plainness(lexicon, regions);
    }

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
        if (!header) {
            return inSentences.get(text);
        }
        return school != null ? List.of() : listen(text, true);
    }

    /**
     * The words of a label in which a level is compared with an earlier one: 学位比上年增加 tells of places, and not of new
     * ones.
     */
    List<Heard.Word> compared(Label label) {
        String text = label.text();
        List<Heard.Word> words = words(label);
        if (!COMPARED.in(text)) {
            return words;
        }
        List<Words.Hit<Cue>> turns = lexicon.cues(Cue.Role.CHANGE, text);
        return words.stream()
                .filter(word -> turns.stream()
                        .noneMatch(
                                turn -> turn.start() <= word.before() && text.length() - word.behind() <= turn.end()))
                .toList();
    }

    /** Whether the labels name a place and nothing else. */
    boolean place(List<Label> labels) {
        return labels.stream().allMatch(label -> plainness.place(label.text()));
    }

    /** Whether the words tell town from country. */
    boolean area(String text) {
        return lexicon.facets(Slot.AREA, text).stream().anyMatch(hit -> !regions.inName(text, hit.start(), hit.end()));
    }

    private List<Heard.Word> listen(String text, boolean header) {
        List<Heard.Word> words = new ArrayList<>();
        Plainness.Beside beside = plainness.new Beside(text);
        List<Words.Hit<Term>> areas = header ? lexicon.facets(Slot.AREA, text) : List.of();
        for (Words.Hit<IndicatorWord> hit : lexicon.indicatorWords(text)) {
            if (!said(hit.word(), words)
                    && !aside(text, hit, header, areas)
                    && !regions.inName(text, hit.start(), hit.end())) {
                words.add(word(hit, words.size(), beside, text, header));
            }
        }
        if (!header && plainness.place(text)) {
            lexicon.indicatorWords(PLACE)
                    .forEach(hit -> words.add(new Heard.Word(hit.word(), words.size(), 0, text.length(), true, true)));
        }
        return List.copyOf(words);
    }

    private Heard.Word word(
            Words.Hit<IndicatorWord> hit, int nth, Plainness.Beside beside, String text, boolean header) {
        return header || hit.word().plainly().isEmpty()
                ? new Heard.Word(hit.word(), nth, hit.start(), text.length() - hit.end(), true, true)
                : beside.word(hit, nth);
    }

    /** Whether the word is a sign of a longer one, in a bracket of what is included, or announces the unit. */
    private boolean aside(String text, Words.Hit<IndicatorWord> hit, boolean header, List<Words.Hit<Term>> areas) {
        if (UNIT.at(text, hit.start()) != null) {
            return true;
        }
        if (header) {
            return areas.stream()
                    .anyMatch(side ->
                            side.start() <= hit.start() && hit.end() <= side.end() && hit.length() < side.length());
        }
        for (Matcher included = Plainness.INCLUDED.find(text);
                included != null;
                included = Plainness.INCLUDED.find(text, included.end())) {
            if (included.start() < hit.start() && hit.end() < included.end()) {
                return true;
            }
        }
        return hit.length() == 1 && plainness.inside(text, hit);
    }

    private static boolean said(IndicatorWord word, List<Heard.Word> words) {
        for (Heard.Word before : words) {
            if (before.known() == word) {
                return true;
            }
        }
        return false;
    }
}
