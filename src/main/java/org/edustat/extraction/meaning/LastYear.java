package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Place;

/**
 * 2017年占14.71%,比上年的14.75%降低: the year before is that before the year which the sentence tells of, whatever year its
 * paper is about. 去年 is counted from the paper alone.
 */
record LastYear(TimeWords times) {

    private static final Pattern YEAR_BEFORE = Pattern.compile("上一?年|同比");

    /** The filling with the year before the sentence's own; the same one where the sentence names no year. */
    Filling of(Draft draft, Filling told) {
        Integer paper = times.told();
        boolean relative = told.rule().endsWith(".relative")
                && paper != null
                && told.value().equals(Period.year(paper - 1).notation())
                && YEAR_BEFORE.matcher(told.label().text()).find();
        if (!relative) {
            return told;
        }
        for (Label label : draft.labels()) {
            for (TimeWords.Time time : beside(label) ? times.read(label.text()) : List.<TimeWords.Time>of()) {
                if (dates(time)) {
                    String before =
                            Period.year(time.period().workbookYear() - 1).notation();
                    return new Filling(told.slot(), before, told.label(), told.rule());
                }
            }
        }
        return told;
    }

    private static boolean beside(Label label) {
        return label.place() != Place.TITLE;
    }

    private static boolean dates(TimeWords.Time time) {
        return time.rule().equals("written")
                && time.period() instanceof Period.CalendarYear
                && !time.base()
                && !time.from()
                && !time.until();
    }
}
