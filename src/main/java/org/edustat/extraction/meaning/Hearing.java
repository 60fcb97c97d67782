package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;

/** Hears which words of the catalogue's terms the labels say. */
final class Hearing {

    /** Headers of a cell, where a word inside the name of a place is no word of a term. */
    static final Set<Place> HEADERS = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION);

    /** The word by which terms ask for a place and nothing beside it. */
    private static final String PLACE = "⌂";

    /** No word of the catalogue has these signs. */
    private static final char WORD_BEGINS = '\u0001';

    private static final char LABEL_ENDS = '\u0002';
    private static final char AGAIN = '\u0003';
    private static final char SEVERAL = '\u0004';

    private final Lexicon lexicon;
    private final RegionReader regions;
    private final InstitutionReader institutions;
    private final Plainness plainness;
    private final Enumeration enumeration = new Enumeration(this);
    private final Recent<String, List<Heard.Word>> inHeaders = new Recent<>(this::listenToHeader);
    private final Recent<String, List<Heard.Word>> elsewhere = new Recent<>(this::listen);

    Hearing(Lexicon lexicon, RegionReader regions, InstitutionReader institutions) {
        this.lexicon = lexicon;
        this.regions = regions;
        this.institutions = institutions;
        this.plainness = new Plainness(lexicon, regions);
    }

    /** The words of a label from left to right, each where it is said first. */
    List<Heard.Word> words(Label label) {
        return HEADERS.contains(label.place()) ? inHeaders.get(label.text()) : anywhere(label.text());
    }

    /** Whether the labels name a place and nothing else. */
    boolean place(List<Label> labels) {
        return labels.stream().allMatch(label -> plainness.place(label.text()));
    }

    /** Whether the words tell town from country. */
    boolean area(String text) {
        return lexicon.facets(Slot.AREA, text).stream().anyMatch(hit -> !regions.inName(text, hit.start(), hit.end()));
    }

    /** The words of a text that is no header. */
    List<Heard.Word> anywhere(String said) {
        return elsewhere.get(said);
    }

    /** The name of a school says nothing of what is counted there, whatever words it is made of. */
    private List<Heard.Word> listenToHeader(String text) {
        return institutions.names(text) ? List.of() : listen(text, true);
    }

    private List<Heard.Word> listen(String text) {
        return listen(text, false);
    }

    private List<Heard.Word> listen(String text, boolean header) {
        List<Heard.Word> words = new ArrayList<>();
        for (Words.Hit<List<Term>> hit : lexicon.indicatorWords(text)) {
            String word = text.substring(hit.start(), hit.end());
            if (!said(word, words)
                    && !aside(text, hit, header)
                    && !(header && regions.inName(text, hit.start(), hit.end()))) {
                words.add(word(word, hit, words.size(), text, header));
            }
        }
        if (!header && plainness.place(text)) {
            lexicon.indicatorWords(PLACE)
                    .forEach(hit ->
                            words.add(new Heard.Word(PLACE, hit.word(), words.size(), 0, text.length(), true, true)));
        }
        return List.copyOf(words);
    }

    private Heard.Word word(String word, Words.Hit<List<Term>> hit, int nth, String text, boolean header) {
        boolean any = header || !plainness.asked(hit, word);
        boolean plain = any || plainness.plain(text, text.length(), hit);
        boolean leads = any || plainness.plain(text, hit.end(), hit);
        return new Heard.Word(word, hit.word(), nth, hit.start(), text.length() - hit.end(), plain, leads);
    }

    /** Whether the word is a sign of a longer one, or in a bracket of what is included. */
    private boolean aside(String text, Words.Hit<List<Term>> hit, boolean header) {
        if (header) {
            return false;
        }
        Matcher included = Plainness.INCLUDED.matcher(text);
        while (included.find()) {
            if (included.start() < hit.start() && hit.end() < included.end()) {
                return true;
            }
        }
        return hit.length() == 1 && plainness.inside(text, hit);
    }

    private static boolean said(String word, List<Heard.Word> words) {
        for (Heard.Word before : words) {
            if (before.text().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** What the labels of one side of a cell say. */
    Speech speech(List<Label> labels) {
        List<Speech.Said> speech = new ArrayList<>(labels.size());
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            List<Heard.Word> words = words(label);
            boolean several =
                    !words.isEmpty() && !HEADERS.contains(label.place()) && enumeration.namesSeveral(label.text());
            Speech.Said said = new Speech.Said(label, words, several);
            speech.add(said);
            write(said, again(labels, at), pattern);
        }
        return new Speech(speech, pattern.toString().intern());
    }

    private static void write(Speech.Said said, boolean again, StringBuilder pattern) {
        pattern.append(said.label().place().code());
        if (again) {
            pattern.append(AGAIN);
        }
        if (said.several()) {
            pattern.append(SEVERAL);
        }
        for (Heard.Word word : said.words()) {
            pattern.append(WORD_BEGINS).append(word.text());
        }
        pattern.append(LABEL_ENDS);
    }

    /** Whether the label is the nearest one of its place once more, as one header over two columns is. */
    private static boolean again(List<Label> labels, int at) {
        Label label = labels.get(at);
        for (int nearer = 0; nearer < at; nearer++) {
            if (labels.get(nearer).place() == label.place()) {
                return labels.get(nearer).equals(label);
            }
        }
        return false;
    }
}
