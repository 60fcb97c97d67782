package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/**
 * What a paper promises without a number, or says of such a promise: 到2020年底前基本消除大班额. It is no statement, since it
 * claims no value; what was done can be held against it by people. A sentence that promises nothing is kept too,
 * without subject and goal: a later paper may have promised what an earlier one speaks of, and nobody is to be accused
 * of a silence that there was not.
 *
 * @param said whether it is to be done, or is
 * @param subject what is to be done, in the paper's own words: 大班额
 * @param goal the words that say how far: 基本消除
 * @param deadline the year by whose end it is to be done, where its words name none the last one of the plan; null in
 *     another paper that names none
 * @param origin the words of the promise where they stand, quoted with their sentence
 */
public record Promise(Said said, String subject, String goal, Period.@Nullable Deadline deadline, Origin origin) {

    /** What a paper says of the matter. */
    public enum Said implements Coded {
        PROMISED,
        /** In so many words: 已基本消除. */
        DONE,
        /** In so many words: 尚未消除. */
        NOT_DONE,
        /** It speaks of it, and leaves open which. */
        TOLD
    }

    /** A sentence in which nothing is promised. */
    public static Promise spoken(Origin sentence) {
        return new Promise(Said.TOLD, "", "", null, sentence);
    }

    /** Whether it is a sentence in which nothing is promised. */
    public boolean isSpoken() {
        return subject.isEmpty();
    }

    /** Whether it is promised here, and not told of. */
    public boolean isMade() {
        return said == Said.PROMISED;
    }
}
