package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Kind;
import org.edustat.extraction.meaning.Draft;

/** The drafts that were made of a sentence so far, in the order of its numbers. */
final class Made {

    private final Sentence sentence;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private @Nullable Draft lastWhole;

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
        drafts.add(draft);
        lastWhole = draft.partOf() == null ? draft : lastWhole;
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

    /** The last number that is no part of another one. */
    @Nullable
    Draft lastWhole() {
        return lastWhole;
    }
}
