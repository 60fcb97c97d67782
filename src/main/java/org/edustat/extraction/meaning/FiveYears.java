package org.edustat.extraction.meaning;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Filling;
import org.edustat.concept.Genre;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/**
 * What the years of a plan mean for a figure: a level is that of their end, and years still under way date nothing
 * done.
 */
record FiveYears(Attribution attribution) {

    private static final Sought MOTTO =
            Sought.of("十[一二三四五]五[”\"](?!时期|期间|规划|末|以来)[^,，。;；]{0,12}(?:起步|开局|开篇|良好|新局|新篇|序幕|破题)");

    /** Under a heading of five years a level is the one that they ended with: “十三五”主要成就. */
    Filling atEnd(Filling period) {
        return !period.value().isEmpty() && Period.parse(period.value()) instanceof Period.Span span && !isAhead(span)
                ? new Filling(period.slot(), Period.year(span.to()).notation(), period.label(), period.rule())
                : period;
    }

    /** 覆盖率由51%提高到86%, in the report on five years: it is so at their end. */
    @Nullable
    Filling endOfPaper(Label nearest) {
        return attribution.genre() != Genre.PLAN && attribution.period() instanceof Period.Span told
                ? Meaning.filling(Slot.PERIOD, Period.year(told.to()).notation(), nearest, "period.end_of_paper")
                : null;
    }

    /** “十四五”教育工作高点起步 over what is done names a plan that is still under way, and dates nothing. */
    boolean isMotto(Filling period) {
        return MOTTO.in(period.label().text())
                && !period.value().isEmpty()
                && Period.parse(period.value()) instanceof Period.Span span
                && isAhead(span);
    }

    /** “十三五”…普惠率由42%提高到89%, in the plan of the five years behind: it moved from before those. */
    boolean isPast(Filling period) {
        return attribution.period() instanceof Period.Span own
                && Period.parse(period.value()).workbookYear() < own.from() - 1;
    }

    private boolean isAhead(Period.Span span) {
        return attribution.period() instanceof Period.CalendarYear told && told.year() < span.to();
    }
}
