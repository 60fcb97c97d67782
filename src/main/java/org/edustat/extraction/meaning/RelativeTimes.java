package org.edustat.extraction.meaning;

import java.time.Month;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.Genre;
import org.edustat.concept.Period;

/** 去年, 近三年, 目前: the times that are counted from the paper which says them. */
record RelativeTimes(Attribution attribution) {

    /** 十年来 counts from the year ten years ago, 五年来 takes five years with this one. */
    private static final int DECADE = 10;

    private static final int HALF = Month.JUNE.getValue();

    /** The time that one of the words of {@link TimeWords} names; null where the paper's own is not known. */
    @Nullable
    Period of(Matcher named) {
        Integer told = told();
        if (told == null) {
            return null;
        }
        int spoken = Speaking.looksBack(attribution) ? told + 1 : told;
        if (named.group("last") != null) {
            boolean news = Speaking.newsOfNextYear(attribution);
            return Period.year((named.group("lastnow") == null ? told : news ? told + 1 : spoken) - 1);
        }
        if (named.group("sincelast") != null) {
            return new Period.Span(spoken - 1, spoken);
        }
        if (named.group("ago") != null) {
            return Period.year(told - ChineseNumeral.count(named.group("ago")));
        }
        if (named.group("nextschool") != null) {
            return attribution.period() instanceof Period.SchoolYear year
                    ? new Period.SchoolYear(year.begins() + 1)
                    : null;
        }
        if (named.group("next") != null) {
            return Period.year(spoken + 1);
        }
        if (named.group("this") != null) {
            return attribution.period() instanceof Period.SchoolYear year
                    ? year
                    : Period.year(named.group("thisnow") == null ? told : spoken);
        }
        if (named.group("now") != null) {
            return now(told);
        }
        if (named.group("ahead") != null) {
            return ahead(ChineseNumeral.count(named.group("ahead")), told);
        }
        if (named.group("both") != null) {
            return new Period.Span(spoken, spoken + 1);
        }
        if (named.group("coming") != null) {
            return coming(ChineseNumeral.count(named.group("coming")), told);
        }
        int years = ChineseNumeral.count(named.group("recent") != null ? named.group("recent") : named.group("count"));
        int last = attribution.genre() == Genre.PLAN && attribution.period() instanceof Period.Span plan
                ? plan.from() - 1
                : told;
        return years == 1 ? Period.year(last) : new Period.Span(years < DECADE ? last - years + 1 : last - years, last);
    }

    /** A plan's present is the year before it begins. */
    private Period now(int told) {
        return attribution.genre() == Genre.PLAN && attribution.period() instanceof Period.Span plan
                ? Period.year(plan.from() - 1)
                : attribution.period() instanceof Period.SchoolYear year ? year : Period.year(told);
    }

    /**
     * Of a plan its own years or the first of them, else so many with this one, or after it where it is more than half
     * over.
     */
    private Period ahead(int years, int told) {
        if (attribution.period() instanceof Period.Span plan && plan.to() - plan.from() + 1 == years) {
            return plan;
        }
        if (attribution.genre() == Genre.PLAN && attribution.period() instanceof Period.Span plan) {
            return years <= 1 ? Period.year(plan.from()) : new Period.Span(plan.from(), plan.from() + years - 1);
        }
        boolean late = attribution.issued() != null && attribution.issued().getMonthValue() > HALF;
        return years <= 1 ? Period.year(told) : new Period.Span(told, told + years - (late ? 0 : 1));
    }

    /** 未来五年 begins with this year, or behind it where it is more than half over. */
    private Period coming(int years, int told) {
        boolean late = attribution.issued() != null && attribution.issued().getMonthValue() > HALF;
        int from = late ? told + 1 : told;
        return years <= 1 ? Period.year(from) : new Period.Span(from, from + years - 1);
    }

    /** The year that the paper tells of; a plan speaks from the year in which it was issued. */
    @Nullable
    Integer told() {
        if (attribution.period() != null && attribution.genre() != Genre.PLAN) {
            return attribution.period().workbookYear();
        }
        return attribution.issued() != null
                ? Integer.valueOf(attribution.issued().getYear())
                : attribution.period() == null
                        ? null
                        : Integer.valueOf(attribution.period().workbookYear());
    }
}
