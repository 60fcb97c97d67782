package org.edustat.concept;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A promise in the book of promises, with or without a number: who made it in which words, what later papers say of it,
 * and what became of it.
 *
 * @param path the paper
 * @param by the code of the region whose paper it is
 * @param made when the paper speaks; null where nobody knows
 * @param subject what is promised, in the paper's own words, or the indicator's id
 * @param due by when; null where it does not say
 * @param verdict of a promise with a number; null of one without
 * @param mentions what later papers say, the earliest first
 */
public record PromiseEntry(
        String path,
        String by,
        @Nullable LocalDate made,
        String subject,
        String goal,
        @Nullable Period due,
        Origin origin,
        @Nullable Verdict verdict,
        List<Mention> mentions,
        Fate fate) {

    /** By place, paper and where it stands. */
    public static final Comparator<PromiseEntry> NATURAL = Comparator.comparing(PromiseEntry::by)
            .thenComparing(PromiseEntry::path)
            .thenComparing(PromiseEntry::origin, Origin.IN_ORDER)
            .thenComparing(PromiseEntry::subject);

    public PromiseEntry {
        mentions = List.copyOf(mentions);
    }

    /**
     * A later paper that speaks of it.
     *
     * @param when the paper speaks; null where nobody knows
     * @param said null where it states a number
     */
    public record Mention(String path, @Nullable LocalDate when, Promise.@Nullable Said said, Origin origin) {}

    /** What became of a promise. */
    public enum Fate implements Coded {
        /** 兑现: a later paper says that it is done, or the figure meets the number. */
        KEPT,
        /** The figure is vague, or some of what was promised is told of as done. */
        KEPT_IN_PART,
        /** 未兑现: the figure of its time does not meet the number. */
        NOT_KEPT,
        /** 逾期: its time has passed, and later papers speak of it without saying that it is done. */
        OVERDUE,
        /** 口径变了: what is counted now is something else. */
        DEFINITION_CHANGED,
        /** Promised once more before its time was over. */
        PROMISED_AGAIN,
        /** Later papers speak of it; by when it is due nobody said. */
        SPOKEN_OF,
        NOT_DUE,
        /** 再未提及: later papers of the place there are, and none speaks of it. */
        NEVER_MENTIONED,
        /** The place has sent nothing since that could speak of it. */
        NOTHING_SINCE,
        /** The promise itself is at fault. */
        NOT_JUDGED
    }
}
