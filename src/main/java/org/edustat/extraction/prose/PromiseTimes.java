package org.edustat.extraction.prose;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.FiveYearPlan;
import org.edustat.concept.Genre;
import org.edustat.concept.Period;
import org.edustat.extraction.signs.Sought;

/** By when something is to be done, and whether that time is still ahead of the paper. */
record PromiseTimes(Attribution attribution) {

    private static final Sought TIMES = Sought.of(
            "(?<until>[到至在于]|力争|截至|截止|展望)?(?<year>(?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?<before>(?:年?底|末)?(?:之?前|以前|内)?)"
                    + "|(?<this>年内|今年(?:年?底(?:之?前)?|内)?|本年度|(?<!\\d年)年底(?:之?前))"
                    + "|(?<next>明年|下一?年度?)"
                    + "|[“\"]?(?<plan>十[一二三四五]?)五[”\"]?(?:规划)?(?:期?末|时期|期间)"
                    + "|(?:用|利用)?(?<ahead>[一二两三四五六七八九十]|[0-9]{1,2})年(?:之?内|(?:左右)?的?时间)");
    /** A report that comes later in the year looks back on it. */
    private static final int LAST_OF_MIDYEAR = 9;

    private static final Pattern HEAD = Pattern.compile("^(?:到|至|在|于|展望)?$");

    /** The last deadline that the words name, or null. A bare year is one only at their head. */
    Period.@Nullable Deadline in(String words) {
        Period.Deadline last = null;
        for (Matcher times = TIMES.find(words); times != null; times = TIMES.find(words, times.end())) {
            Period.Deadline named = named(words, times);
            last = named == null ? last : named;
        }
        return last;
    }

    private Period.@Nullable Deadline named(String words, Matcher time) {
        if (time.group("year") != null) {
            boolean bound = time.group("until") != null || !time.group("before").isEmpty();
            boolean head = HEAD.matcher(words.substring(0, time.start())).matches();
            return bound || head ? new Period.Deadline(Integer.parseInt(time.group("year"))) : null;
        }
        if (time.group("plan") != null) {
            return new Period.Deadline(FiveYearPlan.years(time.group("plan")).to());
        }
        Integer now = now();
        if (now == null) {
            return null;
        }
        if (time.group("ahead") != null) {
            return new Period.Deadline(now + ChineseNumeral.count(time.group("ahead")));
        }
        return new Period.Deadline(time.group("next") == null ? now : now + 1);
    }

    /** By when a plan wants done what it names no time for: the last year that it plans for. Null for other papers. */
    Period.@Nullable Deadline ofPlan() {
        Period period = attribution.period();
        return attribution.genre() == Genre.PLAN && period != null ? new Period.Deadline(period.workbookYear()) : null;
    }

    /** The year in which the paper speaks. */
    private @Nullable Integer now() {
        LocalDate day = speaks();
        return day == null ? null : Integer.valueOf(day.getYear());
    }

    /** Whether the time lies ahead of the paper. What a report of a whole year says of that year is done. */
    boolean ahead(Period.Deadline deadline) {
        LocalDate day = speaks();
        if (day == null) {
            return true;
        }
        Period period = attribution.period();
        boolean looksBack = attribution.genre() != Genre.PLAN
                && day.getMonthValue() > LAST_OF_MIDYEAR
                && period != null
                && deadline.year() <= period.workbookYear();
        return !looksBack && deadline.lastDay().isAfter(day);
    }

    /** A plan speaks before its time, a report at its end. */
    private @Nullable LocalDate speaks() {
        Period period = attribution.period();
        if (attribution.genre() == Genre.PLAN && period != null) {
            int first = period instanceof Period.Span span ? span.from() : period.workbookYear();
            LocalDate begins = LocalDate.of(first, 1, 1);
            LocalDate issued = attribution.issued();
            return issued != null && issued.isAfter(begins) && issued.getYear() == first ? issued : begins;
        }
        return attribution.issued() != null ? attribution.issued() : period == null ? null : period.lastDay();
    }
}
