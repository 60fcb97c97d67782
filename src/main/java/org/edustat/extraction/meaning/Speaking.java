package org.edustat.extraction.meaning;

import java.util.regex.Pattern;

import org.edustat.concept.Attribution;
import org.edustat.concept.Period;

/**
 * The year in which a paper is spoken. A speech of spring that tells of the year before says 今年 of its own year, a
 * summary of that year says it of the year told.
 */
public final class Speaking {

    private static final Pattern SUMMARY = Pattern.compile("总结|自查|自评|述职|汇报|年度报告|公报");

    private Speaking() {}

    /** Whether the paper was spoken in the year after the one that it tells of. */
    public static boolean looksBack(Attribution attribution) {
        if (attribution.issued() == null || !(attribution.period() instanceof Period.CalendarYear told)) {
            return false;
        }
        String title = attribution.title();
        return attribution.issued().getYear() == told.year() + 1
                && !title.contains(told.year() + "年")
                && !SUMMARY.matcher(title).find();
    }
}
