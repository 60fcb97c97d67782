package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.extraction.signs.Sought;

/**
 * 三年累计21.9亿元: how many years a number is summed over says nothing of which; the sentence names them, or tells of their
 * last one.
 */
record SummedYears(Times times) {

    /** What is done in so many years, and counted over them all. */
    static final String DONE = "累计|共(?!同)|总共|合计|招聘|补充|新增|新建|新改扩建|改扩建|投入|培训|引进";

    private static final Sought SUMMED = Sought.of("[两二三四五六七八九十]年(?:" + DONE + ")");

    /** Reads the time that a label names; null where it names none. */
    interface Times {

        /** @param accumulates whether a time since when may be meant */
        @Nullable
        Filling named(Label label, boolean accumulates);
    }

    static boolean in(Label label) {
        return SUMMED.in(label.text());
    }

    /** The years of a number that was told of so many; null where nothing says which they are. */
    @Nullable
    Filling of(Draft draft, Filling told) {
        Integer years = years(told);
        if (years == null) {
            return null;
        }
        Filling alike = alike(draft, told, years);
        return alike == null && in(told.label()) ? upTo(draft, told, years) : alike;
    }

    /** 2014—2016年,教育投入由5.3亿元增加到9.8亿元,三年累计21.9亿元: the years that the sentence names, where they are as many. */
    private @Nullable Filling alike(Draft draft, Filling told, Integer years) {
        for (Label label : ofText(draft)) {
            Filling named = times.named(label, true);
            if (named != null && !named.label().equals(told.label()) && years.equals(years(named))) {
                return named;
            }
        }
        return null;
    }

    /** 2018年新建15所。三年累计投入13.8亿元: the years up to the one that was told of before. */
    private @Nullable Filling upTo(Draft draft, Filling told, int years) {
        for (Label label : ofText(draft)) {
            Filling named = times.named(label, false);
            if (named != null
                    && named.rule().equals("meaning.period.written")
                    && Period.parse(named.value()) instanceof Period.CalendarYear last) {
                Period span = new Period.Span(last.year() - years, last.year());
                return new Filling(told.slot(), span.notation(), told.label(), told.rule());
            }
        }
        return null;
    }

    private static List<Label> ofText(Draft draft) {
        return draft.labels().stream()
                .filter(label -> label.place() != Place.TITLE)
                .toList();
    }

    /** How many years lie between the first and the last; none up to a deadline; null where it is no span. */
    private static @Nullable Integer years(Filling told) {
        Period period = Period.parse(told.value());
        if (period instanceof Period.Deadline) {
            return 0;
        }
        return period instanceof Period.Span span ? Integer.valueOf(span.to() - span.from()) : null;
    }
}
