package org.edustat.extraction.meaning;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Period;

/**
 * The year in which a paper is spoken. A speech of spring that tells of the year before says 今年 of its own year, any
 * other paper of spring says it of the year that it tells of.
 */
public final class Speaking {

    private static final Pattern SPEECH = Pattern.compile("讲话|发言|致辞|讲稿|提纲|政府[^,。]{0,8}工作报告");

    private Speaking() {}

    /** News of February that tells of the year before calls it 去年. */
    static boolean newsOfNextYear(Attribution attribution) {
        return attribution.genre() == Genre.NEWS && toldBefore(attribution) != null;
    }

    /** The year that a paper tells of, where it was given out in the next one; else null. */
    private static @Nullable Integer toldBefore(Attribution attribution) {
        return attribution.issued() != null
                        && attribution.period() instanceof Period.CalendarYear told
                        && attribution.issued().getYear() == told.year() + 1
                ? told.year()
                : null;
    }

    /** Whether the paper was spoken in the year after the one that it tells of. */
    public static boolean looksBack(Attribution attribution) {
        Integer told = toldBefore(attribution);
        String title = attribution.title();
        return told != null
                && !title.contains(told + "年")
                && SPEECH.matcher(title).find();
    }
}
