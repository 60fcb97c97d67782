package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Filling;
import org.edustat.concept.Genre;
import org.edustat.concept.Period;
import org.edustat.concept.Slot;

/**
 * What a table says of years that its paper cannot know yet is intent: the yearly steps of a plan, the forecast of a
 * report. A plan's own year is still ahead of it, a report's own year is not.
 */
record Outlook(Attribution attribution) {

    boolean ahead(List<Filling> fillings) {
        Integer known = lastKnownYear();
        Filling held = Filling.in(fillings, Slot.PERIOD);
        return known != null && held != null && isAfter(held.value(), known);
    }

    /** Whether the time told lies before the years of the plan: then even a table of targets tells what was. */
    boolean behind(List<Filling> fillings) {
        if (attribution.genre() != Genre.PLAN || !(attribution.period() instanceof Period.Span plan)) {
            return false;
        }
        Filling held = Filling.in(fillings, Slot.PERIOD);
        return held != null
                && !held.value().isEmpty()
                && Period.parse(held.value()).workbookYear() < plan.from();
    }

    private static boolean isAfter(String period, int year) {
        return !period.isEmpty() && Period.parse(period).workbookYear() > year;
    }

    private @Nullable Integer lastKnownYear() {
        boolean plan = attribution.genre() == Genre.PLAN;
        if (attribution.issued() != null) {
            return plan
                    ? attribution.issued().getYear() - 1
                    : attribution.issued().getYear();
        }
        return plan && attribution.period() != null ? firstYear(attribution.period()) - 1 : null;
    }

    private static int firstYear(Period period) {
        return period instanceof Period.Span span ? span.from() : period.workbookYear();
    }
}
