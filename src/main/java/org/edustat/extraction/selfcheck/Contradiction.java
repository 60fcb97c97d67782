package org.edustat.extraction.selfcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Severity;

/**
 * Writes what cannot be true together: both numbers with their places and quotations, what was expected, and the other
 * numbers that it follows from.
 */
final class Contradiction {

    private static final int DECIMALS = 2;

    private Contradiction() {}

    static Finding finding(String rule, Said at, Said against, String expected, String others) {
        return new Finding(
                rule,
                Severity.WARNING,
                null,
                at.statement().origin(),
                null,
                List.of(
                        at.text(),
                        at.place(),
                        at.clause(),
                        against.text(),
                        against.place(),
                        against.clause(),
                        expected,
                        others));
    }

    /** Parts whose sum is not the whole. */
    static Finding sum(Said whole, List<Said> parts, String relation) {
        Said last = parts.get(parts.size() - 1);
        return finding(
                "extraction.parts_contradict_whole",
                whole,
                last,
                relation + written(PartsAndWhole.sum(parts)),
                quoted(parts));
    }

    static String quoted(List<Said> figures) {
        return figures.stream().map(Contradiction::quoted).collect(Collectors.joining("；"));
    }

    private static String quoted(Said figure) {
        return "%s（%s）".formatted(figure.text(), figure.place());
    }

    /** Both ends, one where they are the same. */
    static String written(Interval interval) {
        String lower = interval.lower() == null ? "" : plain(interval.lower());
        String upper = interval.upper() == null ? "" : plain(interval.upper());
        return lower.equals(upper) ? lower : lower + "～" + upper;
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(Math.min(value.scale(), DECIMALS), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
