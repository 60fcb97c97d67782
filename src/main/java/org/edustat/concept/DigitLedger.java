package org.edustat.concept;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The account of every run of digits, Chinese numerals or masks in a paper: it is a statement, or there is a reason why
 * it is none; what is left is unexplained.
 *
 * @param statements runs that are statements
 * @param reasons for each reason the runs that it explains
 * @param unexplained runs that are neither
 * @param examples the first places of unexplained runs, at most {@value #EXAMPLES}
 */
public record DigitLedger(long statements, Map<DigitReason, Long> reasons, long unexplained, List<Origin> examples) {

    /** As many as a person looks at before the pattern is clear. */
    public static final int EXAMPLES = 20;

    public static final DigitLedger EMPTY = new DigitLedger(0, Map.of(), 0, List.of());

    public DigitLedger {
        reasons = reasons.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(reasons));
        examples = List.copyOf(examples);
    }

    /** Runs that are no statement and have a reason. */
    public long explained() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    public long runs() {
        return statements + explained() + unexplained;
    }
}
