package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Kind;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.signs.Sought;

/** The drafts that were made of a sentence so far, in the order of its numbers. */
final class Made {

    /** 其中32名入编,但仍有60名编外教师: behind it nothing is a part any more. */
    private static final Sought BUT = Sought.of("^\\s*(?:但|仍|尚|可是|然而)");

    /** 学位: of one sign alone no noun is known again, and of many the words are more than a noun. */
    private static final int SHORTEST_NOUN = 2;

    private static final int LONGEST_NOUN = 4;

    private final Sentence sentence;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private @Nullable Draft lastWhole;
    private int lastTurn = -1;

    /**
     * A number behind which parts begin.
     *
     * @param index its place in the sentence
     * @param end characters of the view before the first one behind 其中
     */
    record Opening(int index, int end) {}

    Made(Sentence sentence) {
        this.sentence = sentence;
    }

    /** @param opens where 其中 ends that follows the number, or -1 */
    void add(Draft draft, int opens) {
        if (opens >= 0) {
            openings.add(new Opening(drafts.size(), opens));
        }
        lastTurn = turns(item(drafts.size())) ? drafts.size() : lastTurn;
        drafts.add(draft);
        lastWhole = draft.partOf() == null ? draft : lastWhole;
    }

    /** Whether a number is told in contrast to those before it. */
    static boolean turns(Item item) {
        return BUT.in(item.before());
    }

    /** The last such number, or -1. */
    int lastTurn() {
        return lastTurn;
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Opening> openings() {
        return openings;
    }

    Item item(int index) {
        return sentence.items().get(index);
    }

    Draft get(int index) {
        return drafts.get(index);
    }

    @Nullable
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** The last number that is no growth. */
    @Nullable
    Draft lastLevel() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).kind() != Kind.CHANGE) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /**
     * 甲县新增学位300个；乙县新建2所,学位180个: the last number with the same unit, where this one's words say its noun again and no
     * more; else null.
     */
    @Nullable
    Draft lastSaying(String noun, @Nullable Unit unit) {
        if (noun.length() < SHORTEST_NOUN || noun.length() > LONGEST_NOUN) {
            return null;
        }
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - Inheritance.FAR); i--) {
            Draft earlier = drafts.get(i);
            String words = earlier.labels().get(0).text();
            if (earlier.quantity().unit() == unit && !words.equals(noun)) {
                return words.endsWith(noun) ? earlier : null;
            }
        }
        return null;
    }

    /**
     * The last number that is no part of another one and counts what the part counts; the very last where none does:
     * 学校105所,新增学位9.2万个,其中小学48所.
     */
    @Nullable
    Draft lastWhole(@Nullable Unit counted) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - Inheritance.FAR); i--) {
            Draft earlier = drafts.get(i);
            if (earlier.partOf() == null && earlier.quantity().unit() == counted) {
                return earlier;
            }
        }
        return lastWhole;
    }
}
