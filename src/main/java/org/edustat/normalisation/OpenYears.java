package org.edustat.normalisation;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Period;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

/**
 * 近三年新建幼儿园12所, in a paper of spring that speaks of its own year: whether the year that has hardly begun is one of the
 * three, its readers do not agree.
 */
final class OpenYears {

    private static final Pattern LATELY = Pattern.compile("(?:近|最近|过去的?)(?:[两二三四五六七八九]|[2-9])年");
    private static final Month LAST_OF_SPRING = Month.MAY;

    private OpenYears() {}

    /** Both spans that may be meant; empty where the years are plain. */
    static Optional<String> of(Statement statement, Attribution paper) {
        Integer year = justBegun(paper);
        if (year == null || statement.kind() != Kind.OBSERVATION) {
            return Optional.empty();
        }
        Filling told = statement.filling(Slot.PERIOD).orElse(null);
        if (told == null
                || told.value().isEmpty()
                || !LATELY.matcher(told.label().text()).find()) {
            return Optional.empty();
        }
        return Period.parse(told.value()) instanceof Period.Span span && span.to() == year
                ? Optional.of(span.notation() + ", " + new Period.Span(span.from() - 1, year - 1).notation())
                : Optional.empty();
    }

    /**
     * The year that a paper of spring speaks of; null for any other. It is asked of every cell, and most papers are
     * none.
     */
    private static @Nullable Integer justBegun(Attribution paper) {
        return paper.issued() != null
                        && paper.issued().getMonth().compareTo(LAST_OF_SPRING) <= 0
                        && paper.period() instanceof Period.CalendarYear own
                        && own.year() == paper.issued().getYear()
                ? own.year()
                : null;
    }
}
