package org.edustat.normalisation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Genre;
import org.edustat.concept.Label;
import org.edustat.concept.Period;

/** Reads the year or span that a title tells, and what it means for a paper of this sort and day. */
final class PeriodOfTitle {

    private static final Pattern GOVERNMENT = Pattern.compile("政府[^,。]{0,8}工作报告");

    /** 在2014年全市教育工作会议上的报告 */
    private static final Pattern OF_MEETING = Pattern.compile("在[^,。]{0,4}20\\d{2}年[^,。]{0,30}会议?上");

    private PeriodOfTitle() {}

    /** Whether its year is that of the meeting to which a paper was read, which may look back on the year before. */
    static boolean isOfMeeting(Paper paper) {
        return OF_MEETING.matcher(paper.title().text()).find();
    }

    static Optional<Answer<Period>> find(Paper paper, Genre genre, @Nullable LocalDate issued) {
        Label title = paper.title();
        Integer year = issued == null ? null : issued.getYear();
        return PeriodReader.read(title.text(), year)
                .filter(one -> !isAhead(one.period(), genre, year))
                .map(one -> new Answer<>(
                        toTheCongress(paper, one.period(), issued)
                                .or(() -> ofYearbook(paper, one.period()))
                                .orElseGet(() -> reported(one.period(), genre, year)),
                        new Label(title.text().substring(one.start(), one.end()), title.place(), title.at()),
                        "period_of_title"));
    }

    /** No report tells of a year that is still to come: pages that collect papers put new years above old ones. */
    private static boolean isAhead(Period told, Genre genre, @Nullable Integer issued) {
        return issued != null
                && genre == Genre.REPORT
                && told instanceof Period.CalendarYear
                && told.workbookYear() > issued;
    }

    /** 人民政府2020年工作报告 of January 2020 reports on 2019, of which it speaks. */
    private static Optional<Period> toTheCongress(Paper paper, Period told, @Nullable LocalDate issued) {
        if (issued == null
                || !told.equals(Period.year(issued.getYear()))
                || !GOVERNMENT.matcher(paper.title().text()).find()) {
            return Optional.empty();
        }
        int before = issued.getYear() - 1;
        boolean inSpring = issued.getMonthValue() <= Month.APRIL.getValue();
        return paper.text().contains(before + (inSpring ? "年" : "年工作回顾"))
                ? Optional.of(Period.year(before))
                : Optional.empty();
    }

    /** 年鉴(2004) tells of 2003, as its text says. */
    private static Optional<Period> ofYearbook(Paper paper, Period told) {
        int before = told.workbookYear() - 1;
        boolean looksBack = told instanceof Period.CalendarYear
                && paper.title().text().contains("年鉴")
                && !paper.text().contains(told.workbookYear() + "年,")
                && paper.text().contains(before + "年");
        return looksBack ? Optional.of(Period.year(before)) : Optional.empty();
    }

    /** A look back on five years that is not over speaks of the year in which it was written. */
    private static Period reported(Period told, Genre genre, @Nullable Integer issued) {
        boolean lookBack = genre != Genre.PLAN && told instanceof Period.Span;
        if (lookBack && issued != null) {
            Period.Span span = (Period.Span) told;
            return Period.year(Math.max(span.from(), Math.min(span.to(), issued)));
        }
        return told;
    }
}
