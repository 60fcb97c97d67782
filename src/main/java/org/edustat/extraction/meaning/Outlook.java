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
        if (known == null) {
            return false;
        }
        for (Filling filling : fillings) {
            if (filling.slot() == Slot.PERIOD && isAfter(filling.value(), known)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the time told lies before the years of the plan: then even a table of targets tells what was. */
    boolean behind(List<Filling> fillings) {
        if (attribution.genre() != Genre.PLAN || !(attribution.period() instanceof Period.Span plan)) {
            return false;
        }
        for (Filling filling : fillings) {
            if (filling.slot() == Slot.PERIOD && !filling.value().isEmpty()) {
                return Period.parse(filling.value()).workbookYear() < plan.from();
            }
        }
        return false;
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
