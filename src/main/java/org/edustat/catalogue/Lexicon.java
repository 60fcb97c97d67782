package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Measure;
import org.edustat.concept.Slot;

/**
 * The words of the bureau: terms for indicators, stages, sectors and areas, units, cues and protected phrases, read
 * from {@code jobs/catalogue}. It finds words; what they mean beside a number is for the reader to decide.
 */
public final class Lexicon {

    private static final Map<Character, BigDecimal> SCALES = Map.of(
            '十', BigDecimal.TEN,
            '百', new BigDecimal("100"),
            '千', new BigDecimal("1000"),
            '万', new BigDecimal("10000"),
            '萬', new BigDecimal("10000"),
            '亿', new BigDecimal("100000000"));

    private static final List<Slot> FACETS = List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA);

    /** As many headers as a wide table has, or stretches as a few paragraphs; a power of two. */
    private static final int KEPT = 1024;

    /** A longer text is a sentence, and will not come again. */
    private static final int LONGEST_KEPT = 100;

    private final List<Term> terms;
    private final Words<KnownWord> words;
    private final List<IndicatorWord> indicatorWords;
    /** What one thread leaves here another may see or not: each can be worked out again, and none changes. */
    private final @Nullable WordsSaid[] lately = new WordsSaid[KEPT];

    private final Map<String, UnitWord> units;
    private final List<Cue> cues;
    private final List<ProtectedPhrase> protectedPhrases;
    private final Script script;
    private final WordLists lists;

    private Lexicon(
            List<Term> terms,
            Map<String, UnitWord> units,
            List<Cue> cues,
            List<ProtectedPhrase> phrases,
            Map<Character, Character> variants,
            WordLists lists) {
        this.terms = List.copyOf(terms);
        this.units = units;
        this.cues = List.copyOf(cues);
        this.protectedPhrases = List.copyOf(phrases);
        this.script = new Script(variants);
        this.lists = lists;
        this.indicatorWords = indicatorWords(wordsOf(terms));
        this.words = KnownWord.join(
                indicatorWords,
                FACETS.stream().map(slot -> facetsOf(terms, slot)).toList(),
                Arrays.stream(Cue.Role.values()).map(role -> cuesOf(cues, role)).toList());
    }

    static Lexicon load(JobsFolder jobs, Indicators indicators) {
        LexiconFiles files = new LexiconFiles(jobs);
        return new Lexicon(
                files.terms(indicators),
                files.units(),
                files.cues(),
                files.protectedPhrases(),
                files.variants(),
                WordLists.load(jobs));
    }

    private static Map<String, List<Term>> wordsOf(List<Term> terms) {
        Map<String, List<Term>> words = new TreeMap<>();
        for (Term term : terms) {
            if (term.slot() == Slot.INDICATOR) {
                term.parts()
                        .forEach(part -> part.words()
                                .forEach(word -> words.computeIfAbsent(word, any -> new ArrayList<>())
                                        .add(term)));
            }
        }
        return words;
    }

    private static Map<String, Term> facetsOf(List<Term> terms, Slot slot) {
        Map<String, Term> words = new LinkedHashMap<>();
        for (Term term : terms) {
            if (term.slot() == slot) {
                term.parts().forEach(part -> part.words().forEach(word -> words.putIfAbsent(word, term)));
            }
        }
        return words;
    }

    private static Map<String, Cue> cuesOf(List<Cue> cues, Cue.Role role) {
        Map<String, Cue> words = new LinkedHashMap<>();
        cues.stream().filter(cue -> cue.role() == role).forEach(cue -> words.putIfAbsent(cue.text(), cue));
        return words;
    }

    public List<Term> terms() {
        return terms;
    }

    /** Every word of an indicator's term in the text, with the terms that it may be a part of. */
    public List<Words.Hit<IndicatorWord>> indicatorWords(String text) {
        return said(text).indicators();
    }

    /** All words of indicators' terms, by their numbers. */
    public List<IndicatorWord> indicatorWords() {
        return indicatorWords;
    }

    private static List<IndicatorWord> indicatorWords(Map<String, List<Term>> words) {
        List<IndicatorWord> numbered = new ArrayList<>();
        words.forEach(
                (word, terms) -> numbered.add(new IndicatorWord(word, numbered.size(), terms, plainly(word, terms))));
        return List.copyOf(numbered);
    }

    private static Set<String> plainly(String word, List<Term> terms) {
        Set<String> plainly = new HashSet<>();
        terms.stream().filter(term -> term.plain(word)).forEach(term -> plainly.add(term.value()));
        return plainly;
    }

    /** The words of a stage, a sector or an area in the text, the longest at each place. */
    public List<Words.Hit<Term>> facets(Slot slot, String text) {
        return said(text).facets(slot);
    }

    /** Whether one of the words tells which it is; 在职教职工 holds the word for a stage, and names none. */
    public boolean names(Slot slot, String text) {
        for (Words.Hit<Term> hit : facets(slot, text)) {
            if (!hit.word().value().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a text says in all. A header is asked many questions one after the other: what it says is kept until others
     * take its place.
     */
    public WordsSaid said(String text) {
        if (text.length() > LONGEST_KEPT) {
            return WordsSaid.of(text, words);
        }
        int place = text.hashCode() & (KEPT - 1);
        WordsSaid known = lately[place];
        if (known == null || !known.text().equals(text)) {
            known = WordsSaid.of(text, words);
            lately[place] = known;
        }
        return known;
    }

    /** The units by their writing. */
    public Map<String, UnitWord> units() {
        return units;
    }

    /** The unit that the words are, a multiplier before it included: 万人. */
    public Optional<Measure> measure(String written) {
        int scaled = 0;
        BigDecimal factor = BigDecimal.ONE;
        while (scaled < written.length() && SCALES.containsKey(written.charAt(scaled)) && !units.containsKey(written)) {
            factor = factor.multiply(SCALES.get(written.charAt(scaled)));
            scaled++;
            UnitWord unit = units.get(written.substring(scaled));
            if (unit != null) {
                return Optional.of(new Measure(
                        written,
                        factor.multiply(unit.measure().factor()),
                        unit.measure().unit()));
            }
        }
        return Optional.ofNullable(units.get(written)).map(UnitWord::measure);
    }

    public List<Cue> cues() {
        return cues;
    }

    /** The cues of one role in the text, the longest at each place. */
    public List<Words.Hit<Cue>> cues(Cue.Role role, CharSequence text) {
        return said(text.toString()).cues(role);
    }

    public List<ProtectedPhrase> protectedPhrases() {
        return protectedPhrases;
    }

    /** Words of one sort, where any of them may stand. */
    public WordLists lists() {
        return lists;
    }

    /** How the characters of a paper are written in ordinary text. */
    public Script script() {
        return script;
    }
}
