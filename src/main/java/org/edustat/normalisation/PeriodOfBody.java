package org.edustat.normalisation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Place;

/** Reads the year of a paper from its headings and from what it says of its own place. */
final class PeriodOfBody {

    private static final int OPENING_LINES = 8;
    private static final int LONGEST_HEADING = 30;

    /** 一、2020年工作回顾, 第二部分 2021年度部门决算表 */
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[(（]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[)）]?[、.]|第[一二三四五六七八九十]部分:?)?\\s*(?<year>20\\d{2})年度?\\p{IsHan}{0,6}(?:工作回顾|[部门单位]{2}决算|工作总结|(?:目标|任务|工作)完成情况|工作情况|工作成效|主要成效)");

    /** 2011年,我市 …, but not 到2011年,全市, which may be a goal. */
    private static final Pattern OF_OWN_PLACE = Pattern.compile(
            "(?<![\\d至到—-])(?<year>20\\d{2})(?:学年度?|年[底末初]?),?(?:[我全本][省市县区州旗盟校镇乡]|\\p{IsHan}{1,9}?[省市县区州旗盟](?:教育|学校)[^,。;]{0,12}(?:会议|项目|工程|计划|行动)"
                    + "|\\p{IsHan}{1,9}?[省市县区州旗盟](?:将|计划|拟))");

    /** 《某省学前教育行动计划(2011-2013年)》实施三年来: told of when the plan was over. */
    private static final Pattern SINCE_PLAN = Pattern.compile(
            "(?:19|20)\\d{2}\\s?[-—–至到]{1,2}\\s?(?<year>(?:19|20)\\d{2})年?[)）]?》?(?:的?实施|自?启动)[^,。;]{0,8}(?:年来|以来|期间)");

    /** 从2014年开始,经过五年努力: what is planned for. */
    private static final Pattern YEARS_AHEAD = Pattern.compile(
            "(?:从|自)(?<year>20\\d{2})年(?:开始|起)[,，]?(?:经过|用|利用|通过|力争用)(?<count>[两二三四五六七八九十2-9])年(?:左右|时间|的|努力)");

    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?<year>20[0-4]\\d)(?=年|学年|[〔\\[〕\\])）])");

    private static final Pattern YEAR_END = Pattern.compile("(?<!\\d)(?<year>20\\d{2})年年?底前?");

    private static final Pattern DAY_OF_NEWS = Pattern.compile(
            "^[^。]{0,24}?(?<year>20[0-4]\\d)年(?:[3-9]|1[0-2])月\\d{1,2}日(?:讯|电|上午|下午)?[,，]?(?:记者|笔者|据|从|市教育局|县教育局|区教育局)");

    private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]十[一二三四五]?五[”\"](?:期间|时期|以来)");

    private PeriodOfBody() {}

    /** The year that a heading looks back on; not one from long before the issue. */
    static Optional<Answer<Period>> inHeading(Paper paper, @Nullable Integer issued) {
        List<Line> headings = paper.lines().stream()
                .filter(line -> line.text().length() <= LONGEST_HEADING)
                .toList();
        return first(headings, HEADING, paper, "period_of_heading").filter(told -> isRecent(told, issued));
    }

    /** Whether a paper of a year of issue, if it is known, may tell of that year or of the one before. */
    static boolean isRecent(Answer<Period> told, @Nullable Integer issued) {
        return issued == null
                || told.value().workbookYear() == issued
                || told.value().workbookYear() == issued - 1;
    }

    /** The year that the first of some lines with such words tells; it is the first group of the words. */
    static Optional<Answer<Period>> first(List<Line> lines, Pattern words, Paper paper, String rule) {
        for (Line line : lines) {
            Matcher told = words.matcher(line.text());
            if (told.find()) {
                return Optional.of(answer(paper, line, told, rule));
            }
        }
        return Optional.empty();
    }

    /** News of a day in December, with a line on what comes behind it: 2023年,推进…. */
    static Optional<Answer<Period>> ofDayBeforeGoals(Paper paper) {
        Optional<Answer<Period>> day = Optional.empty();
        for (Line line : paper.head(OPENING_LINES)) {
            Matcher opening = PeriodFinder.OPENING.matcher(line.text());
            if (opening.find()) {
                int year = Integer.parseInt(opening.group("year"));
                return day.filter(told -> told.value().workbookYear() == year - 1);
            }
            Matcher told = PeriodFinder.DAY_IN_TEXT.matcher(line.text());
            if (told.find()) {
                day = Optional.of(answer(paper, line, told, "period_of_day"));
            }
        }
        return Optional.empty();
    }

    /** A year that is told of the paper's own place, once, with none later in the paper. */
    static Optional<Answer<Period>> ofOwnPlace(Paper paper) {
        int last = ANY_YEAR.matcher(paper.text())
                .results()
                .mapToInt(year -> Integer.parseInt(year.group(1)))
                .max()
                .orElse(0);
        for (Line line : paper.head(OPENING_LINES)) {
            Matcher own = OF_OWN_PLACE.matcher(line.text());
            if (own.find() && Integer.parseInt(own.group("year")) == last) {
                return Optional.of(answer(paper, line, own, "period_of_own_place"));
            }
        }
        return Optional.empty();
    }

    /** 2012年10月9日,记者从教育局了解到: news without a year of its own is of the year of its day. */
    static Optional<Answer<Period>> ofDayOfNews(Paper paper) {
        return first(paper.head(OPENING_LINES), DAY_OF_NEWS, paper, "period_of_day");
    }

    /** 2017年年底前再投用4所, in a paper of 今年 that names no other year. */
    static Optional<Answer<Period>> ofYearEnd(Paper paper) {
        long years = ANY_YEAR.matcher(paper.text())
                .results()
                .map(year -> year.group(1))
                .distinct()
                .count();
        return years == 1 && paper.text().contains("今年")
                ? first(paper.lines(), YEAR_END, paper, "period_of_year_end")
                : Optional.empty();
    }

    /** The year in which a plan that is told of as carried out came to its end. */
    static Optional<Answer<Period>> ofPlanCarriedOut(Paper paper) {
        return first(paper.head(OPENING_LINES), SINCE_PLAN, paper, "period_of_plan_carried_out");
    }

    /** The years for which a paper plans, as its goals say. */
    static Optional<Answer<Period>> ofYearsAhead(Paper paper) {
        for (Line line : paper.head(OPENING_LINES)) {
            Matcher told = YEARS_AHEAD.matcher(line.text());
            if (told.find()) {
                int from = Integer.parseInt(told.group("year"));
                Period span = new Period.Span(from, from + ChineseNumeral.count(told.group("count")) - 1);
                Label words = paper.label(Place.DOCUMENT, line.start() + told.start(), line.start() + told.end());
                return Optional.of(new Answer<>(span, words, "period_of_years_ahead"));
            }
        }
        return Optional.empty();
    }

    /** 一、“十二五”期间,我省学前教育取得长足发展: the heading of what a paper looks back on. */
    static Optional<Answer<Period>> ofFiveYears(Paper paper) {
        for (Line line : paper.head(OPENING_LINES)) {
            Matcher since = FIVE_YEARS.matcher(line.text());
            if (line.text().length() <= LONGEST_HEADING && since.find()) {
                return PeriodReader.read(since.group(), null)
                        .map(told -> new Answer<>(
                                told.period(),
                                paper.label(Place.DOCUMENT, line.start() + since.start(), line.start() + since.end()),
                                "period_of_heading"));
            }
        }
        return Optional.empty();
    }

    private static Answer<Period> answer(Paper paper, Line line, Matcher told, String rule) {
        return new Answer<>(
                Period.year(Integer.parseInt(told.group(1) == null ? told.group(2) : told.group(1))),
                paper.label(Place.DOCUMENT, line.start() + told.start(), line.start() + told.end()),
                rule);
    }
}
