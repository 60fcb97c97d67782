package org.edustat.assessment.promise;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Key;
import org.edustat.concept.Slot;

/**
 * What is promised, known again in other words: 初中大班额 in 初中56人以上班级已全部化解. That a paper speaks of it is said only where
 * the words hold together; to be silent about a mention is the smaller fault.
 */
final class Matter {

    /** Two characters are shared by chance too often. */
    private static final int FEWEST_SHARED = 3;
    /** A word of Chinese has two characters at least. */
    private static final int SHORTEST_PIECE = 2;
    /** Two pieces are shared by chance too often: 学校 and 建设. */
    private static final int FEWEST_IN_PIECES = 6;

    private static final char BEYOND = '超';

    private static final Pattern CLAUSES = Pattern.compile("[，,。；;！!？?：:、\\n]|以及|并且");

    private final Lexicon lexicon;
    private final String words;
    private final Reach reach;
    private final Set<String> indicators;

    Matter(Lexicon lexicon, String words) {
        this.lexicon = lexicon;
        this.words = words;
        this.reach = Reach.of(lexicon, words);
        this.indicators = indicators(lexicon, words, (words.length() - facets(lexicon, words) + 1) / 2);
    }

    /** How many of its characters only say of which stage, sector or area it is. */
    private static int facets(Lexicon lexicon, String words) {
        return Stream.of(Slot.STAGE, Slot.SECTOR, Slot.AREA)
                .flatMap(slot -> lexicon.facets(slot, words).stream())
                .mapToInt(Words.Hit::length)
                .sum();
    }

    /** The indicators that a word alone names which has so many characters at least. */
    private static Set<String> indicators(Lexicon lexicon, String words, int fewest) {
        Set<String> indicators = new HashSet<>();
        for (Words.Hit<IndicatorWord> hit : lexicon.indicatorWords(words)) {
            if (hit.length() >= fewest && !goesBeyond(words, hit.start())) {
                for (Term term : hit.word().terms()) {
                    if (alone(term)) {
                        indicators.add(term.value());
                    }
                }
            }
        }
        return indicators;
    }

    private static boolean alone(Term term) {
        return !term.value().isEmpty()
                && term.parts().size() == 1
                && !term.parts().get(0).plain()
                && term.parts().get(0).side() == Term.Side.ANY;
    }

    /** Whether a promise of another paper is for the same. */
    boolean same(String other) {
        String shorter = other.length() < words.length() ? other : words;
        String longer = shorter.equals(other) ? words : other;
        return holds(longer, shorter)
                || reach.meets(Reach.of(lexicon, other)) && (inOnePiece(shorter, longer) || tells(words, other));
    }

    /** Whether a sentence or the labels of a cell speak of it. */
    boolean spokenOf(String text) {
        return holds(text, words) || CLAUSES.splitAsStream(text).anyMatch(this::spokenOfIn);
    }

    private boolean spokenOfIn(String clause) {
        boolean heard = inOnePiece(words, clause) || tells(words, clause);
        return heard && reach.meets(Reach.of(lexicon, clause));
    }

    /** Whether a figure of this key speaks of it, whatever its words are. */
    boolean isCountedBy(Key key) {
        return indicators.contains(key.indicator()) && reach.meets(key.stage());
    }

    /** 超大班额 is no 大班额. */
    private static boolean holds(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0 && goesBeyond(text, at)) {
            at = text.indexOf(words, at + 1);
        }
        return at >= 0;
    }

    private static boolean goesBeyond(String text, int at) {
        return at > 0 && text.charAt(at - 1) == BEYOND;
    }

    /** Two thirds of it in one piece, rounded up. */
    private static boolean inOnePiece(String matter, String text) {
        int piece = Math.max(FEWEST_SHARED, (matter.length() * 2 + 2) / 3);
        for (int from = 0; from + piece <= matter.length(); from++) {
            if (holds(text, matter.substring(from, from + piece))) {
                return true;
            }
        }
        return false;
    }

    /** In another order, in other words, or with words between its own. */
    private boolean tells(String matter, String text) {
        return turnedAround(matter, text) || inPieces(matter, text) || names(text);
    }

    /** 改造校舍 is 校舍改造. */
    private static boolean turnedAround(String matter, String text) {
        for (int at = SHORTEST_PIECE; at + SHORTEST_PIECE <= matter.length(); at++) {
            if (text.contains(matter.substring(at) + matter.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /** All of its words are there: 改造乡村薄弱学校 is 薄弱学校改造. */
    private static boolean inPieces(String matter, String text) {
        if (matter.length() < FEWEST_IN_PIECES || text.length() < matter.length()) {
            return false;
        }
        boolean[] told = new boolean[matter.length() + 1];
        told[0] = true;
        for (int end = SHORTEST_PIECE; end <= matter.length(); end++) {
            for (int from = end - SHORTEST_PIECE; from >= 0 && !told[end]; from--) {
                told[end] = told[from] && text.contains(matter.substring(from, end));
            }
        }
        return told[matter.length()];
    }

    private boolean names(String text) {
        return !indicators.isEmpty()
                && indicators(lexicon, text, FEWEST_SHARED).stream().anyMatch(indicators::contains);
    }
}
