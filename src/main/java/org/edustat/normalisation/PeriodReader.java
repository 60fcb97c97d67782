package org.edustat.normalisation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.FiveYearPlan;
import org.edustat.concept.Period;

/** Reads the period that a title or a folder's name tells. */
final class PeriodReader {

    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
    private static final String DASH = "\\s*(?:年)?\\s*[-—–~/至到]{1,3}\\s*";
    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            "(?<!\\d)(?<from>" + YEAR + ")(?:" + DASH + "(?<to>" + YEAR + "|(?<=[-—–~/])\\d{2})年?)?\\s*学年");
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\d)(?<from>" + YEAR + ")" + DASH + "(?<to>" + YEAR + ")(?!\\d|-\\d)");
    private static final Pattern SINGLE = Pattern.compile("(?<!\\d)(?<year>" + YEAR + ")\\s*年");

    /** A year without 年, as folders and files are named; a part of a longer number or of a hash is none. */
    private static final Pattern BARE = Pattern.compile("(?<![0-9A-Za-z])(?<year>" + YEAR + ")(?![0-9A-Za-z])");

    /** 教育年鉴(2016) */
    private static final Pattern BRACKETED = Pattern.compile("[(（](?<year>" + YEAR + ")[)）]");

    /** 2022届毕业生 leave in that year. */
    private static final Pattern GRADUATING = Pattern.compile("(?<!\\d)(?<year>" + YEAR + ")届");

    private static final Pattern IN_CHARACTERS = Pattern.compile("(?<year>(?:一九|二[〇○零O0])[〇○零O0一二三四五六七八九]{2})年");

    private static final Pattern FIVE_YEARS =
            Pattern.compile("(?<!二)(?:[“\"'‘「《](?<quoted>十[一二三四五]?)五[”\"'’」》]|(?<plain>十[一二三四五]?)五(?=时期|期间|规划|计划))");
    private static final Pattern YEARS_LONG =
            Pattern.compile("(?<![0-9〇零一二三四五六七八九十])(?<count>[两二三四五六七八九十2-9])年[^,。;年]{0,8}?(?:计划|规划|方案|攻坚)");

    private static final int LONGEST_SPAN = 20;

    /**
     * What a text tells.
     *
     * @param issued the year in which the paper was issued, from which a plan for some years begins; null where not
     *     known
     */
    static Optional<Found> read(String text, @Nullable Integer issued) {
        return schoolYear(text)
                .or(() -> span(text))
                .or(() -> yearsLong(text, issued))
                .or(() -> single(text))
                .or(() -> fiveYears(text))
                .or(() -> found(BRACKETED.matcher(text), "year"))
                .or(() -> inCharacters(text))
                .or(() -> found(GRADUATING.matcher(text), "year"));
    }

    /** What the name of a folder or file tells. */
    static Optional<Found> readName(String name, @Nullable Integer issued) {
        return read(name, issued).or(() -> found(BARE.matcher(name), "year"));
    }

    private static Optional<Found> schoolYear(String text) {
        Matcher found = SCHOOL_YEAR.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(found.group("from"));
        boolean oneYear = found.group("to") == null || follows(found.group("to"), from);
        return oneYear ? Optional.of(new Found(new Period.SchoolYear(from), found.start(), found.end())) : span(text);
    }

    /** 2021/2022 or 2021/22. */
    private static boolean follows(String to, int from) {
        return String.valueOf(from + 1).endsWith(to);
    }

    private static Optional<Found> span(String text) {
        Matcher found = SPAN.matcher(text);
        while (found.find()) {
            int from = Integer.parseInt(found.group("from"));
            int to = Integer.parseInt(found.group("to"));
            if (from < to && to - from <= LONGEST_SPAN) {
                return Optional.of(new Found(new Period.Span(from, to), found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> yearsLong(String text, @Nullable Integer issued) {
        Matcher found = YEARS_LONG.matcher(text);
        Matcher year = SINGLE.matcher(text);
        Integer from = year.find() ? Integer.valueOf(year.group("year")) : issued;
        if (from == null || !found.find()) {
            return Optional.empty();
        }
        int to = from + ChineseNumeral.count(found.group("count")) - 1;
        return Optional.of(new Found(new Period.Span(from, to), found.start(), found.end()));
    }

    private static Optional<Found> single(String text) {
        return found(SINGLE.matcher(text), "year");
    }

    /** 二〇一八年 */
    private static Optional<Found> inCharacters(String text) {
        Matcher found = IN_CHARACTERS.matcher(text);
        return found.find()
                ? Optional.of(
                        new Found(Period.year(ChineseNumeral.year(found.group("year"))), found.start(), found.end()))
                : Optional.empty();
    }

    private static Optional<Found> found(Matcher matcher, String group) {
        return matcher.find()
                ? Optional.of(
                        new Found(Period.year(Integer.parseInt(matcher.group(group))), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static Optional<Found> fiveYears(String text) {
        Matcher found = FIVE_YEARS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String plan = found.group("quoted") != null ? found.group("quoted") : found.group("plain");
        return Optional.of(new Found(FiveYearPlan.years(plan), found.start(), found.end()));
    }

    private PeriodReader() {}

    /**
     * A period and the words that told it.
     *
     * @param start where the words begin in the text
     * @param end behind them
     */
    record Found(Period period, int start, int end) {}
}
