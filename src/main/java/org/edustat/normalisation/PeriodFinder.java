package org.edustat.normalisation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.FormFurniture;
import org.edustat.concept.Genre;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Place;

/**
 * Finds the year, school year or span that a paper reports on or plans for: the folder says it, else the file's name,
 * the title, the first words of the text, the date of issue, the number of the document, an event in the title, the
 * year that the text names most.
 */
final class PeriodFinder {

    private static final int OPENING_LINES = 8;
    static final Pattern OPENING =
            Pattern.compile("^(?<year>(?:19|20)\\d{2})年(?=\\s*[,、全我是度]|[年初底末](?![以来])|[春秋]季|上半年)");
    private static final String SUBTITLE = "——";
    private static final Pattern SCHOOL_YEAR_ALONE = Pattern.compile("[(（][^()（）。]{4,12}学年度?[)）]");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日");
    /** A government reports to the congress of spring on the year before. */
    private static final Pattern TO_THE_CONGRESS = Pattern.compile("政府工作报告");

    /** ——2008年3月5日在第十一届全国人民代表大会第一次会议上 */
    private static final Pattern DAY_OF_CONGRESS =
            Pattern.compile("(?<year>(?:19|20)\\d{2})年[1-4]月\\d{1,2}日在[^,。]{0,24}人民代表大会");

    private static final Pattern AS_OF = Pattern.compile("截[至止]到?(?<year>(?:19|20)\\d{2})年");
    private static final Pattern YEAR_IN_TEXT = Pattern.compile("(?<!\\d)(?<year>(?:19[89]|20[0-4])\\d)年");

    /** A year that is not, as 到2020年, 2020年之后 or 2014年以来, one that is aimed at or looked back to. */
    private static final Pattern NO_GOAL =
            Pattern.compile("(?<![\\d到至])(?<year>(?:19[89]|20[0-4])\\d)年(?!底?[之以]?[前后]|以来|起)");

    /** A year of which nothing is promised. */
    private static final Pattern PAST = Pattern.compile(
            "(?<![\\d到至])(?<year>(?:19[89]|20[0-4])\\d)年" + "(?!底?[之以]?[前后]|[^。;]{0,24}(?:将|拟|计划|预计|力争|争取|确保|目标))");

    static final Pattern DAY_IN_TEXT =
            Pattern.compile("(?<!\\d)((?:19[89]|20[0-4])\\d)年\\d{1,2}月\\d{1,2}日(?=[,，上下召举公发])");

    /** 2014年春季学期发放: a part of a year that is told of as past. */
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?<!\\d)((?:19[89]|20[0-4])\\d)年(?:春[季期]|上半年|[1-9]月)(?![^,。;]{0,16}(?:将|拟|计划|预计|力争|之?前|开工|启用))");

    /** 〔2005〕39号 in a line below the title. */
    private static final Pattern OWN_NUMBER =
            Pattern.compile("^[(（]?\\p{IsHan}{1,12}[〔\\[(（](?<year>(?:19|20)\\d{2})[〕\\])）]\\s?\\d{1,4}号[)）]?$");

    private static final int NUMBER_LINES = 5;

    private static final Pattern REPLY = Pattern.compile("收悉|(?:答复|回复|函复)(?:如下|:)");

    private static final int REPLY_LINES = 10;

    /** 据最新《2019年全国教育事业发展统计公报》: what the news tells of is of the year of its source. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?:据|根据|发布|公布|印发|下发|出台|解读|《)[^,。;]{0,12}(?<year>(?:19|20)\\d{2})年度?[^,。;《》]{0,16}(?:统计公报|统计快报|统计公告|质量年度报告|统计简报|工作要点|统计数据)");

    private static final int SOURCE_LINES = 6;

    /** 截至2018年10月底的情况通报如下: given out in the year after, it tells of the year before. */
    private static final Pattern REPORTED_AS_OF = Pattern.compile(
            "截[至止]到?(?<year>(?:19|20)\\d{2})年[^。;]{0,60}情况[^。;]{0,40}(?:通报|汇总|报告如下|公布如下)"
                    + "|对(?<since>(?:19|20)\\d{2})年(?:度|以来)?[^。;]{0,24}情况[^。;]{0,24}(?:自查|自评|总结)[^。;]{0,30}(?:报告|汇报|通报)如下");

    /** 这次会议的主要任务是总结2021年工作: the year that a meeting looks back on. */
    private static final Pattern LOOKED_BACK_ON =
            Pattern.compile("(?:总结|回顾)了?(?:全[省市县区州旗])?(?<year>(?:19|20)\\d{2})年(?:度|以来)?[^,，。;；]{0,12}工作");

    private static final int AS_OF_LINES = 12;

    /** A year that the text names once may be any. */
    private static final int OFTEN = 2;

    private final Map<String, Integer> occasions;

    PeriodFinder(Map<String, Integer> occasions) {
        this.occasions = occasions;
    }

    Optional<Answer<Period>> find(Paper paper, Genre genre, @Nullable LocalDate issued) {
        Optional<Answer<Period>> late = LatePage.yearOfText(paper, genre, issued);
        Integer year = issued == null || late.isPresent() ? null : issued.getYear();
        Optional<Answer<Period>> path = inPath(paper, year);
        Optional<Answer<Period>> title = PeriodOfTitle.isOfMeeting(paper)
                ? PeriodOfBody.inHeading(paper, year).or(() -> PeriodOfTitle.find(paper, genre, issued))
                : PeriodOfTitle.find(paper, genre, issued);
        return title.filter(told -> isFiner(told, path))
                .or(() -> path)
                .or(() -> title)
                .or(() -> inSheets(paper))
                .or(() -> PeriodOfBody.inHeading(paper, year))
                .or(() -> inSubtitle(paper, year))
                .or(() -> toTheCongress(paper))
                .or(() -> genre == Genre.NEWS ? PeriodOfBody.ofDayBeforeGoals(paper) : Optional.empty())
                .or(() -> inOpening(paper)
                        .filter(told -> year == null || told.value().workbookYear() >= year - 1)
                        .filter(told -> !isGoal(told.value(), paper))
                        .filter(told -> year == null || !isReply(paper)))
                .or(() -> bySource(paper, year))
                .or(() -> PeriodOfBody.first(paper.head(AS_OF_LINES), REPORTED_AS_OF, paper, "period_of_report_as_of")
                        .filter(told -> PeriodOfBody.isRecent(told, year)))
                .or(() -> PeriodOfBody.first(paper.head(AS_OF_LINES), LOOKED_BACK_ON, paper, "period_looked_back_on")
                        .filter(told -> PeriodOfBody.isRecent(told, year)))
                .or(() -> late)
                .or(() -> byIssue(paper, genre, issued))
                .or(() -> byNumber(paper))
                .or(() -> asOf(paper))
                .or(() -> byOccasion(paper))
                .or(() -> PeriodOfBody.ofYearsAhead(paper))
                .or(() -> byFrequency(paper))
                .or(() -> PeriodOfBody.ofOwnPlace(paper))
                .or(() -> PeriodOfBody.ofDayOfNews(paper))
                .or(() -> PeriodOfBody.ofYearEnd(paper))
                .or(() -> PeriodOfBody.ofPlanCarriedOut(paper))
                .or(() -> PeriodOfBody.ofFiveYears(paper));
    }

    /** 杭政函〔2005〕39号 above 2007年,全市入园率达到96%: years after its issue, a paper sets goals. */
    private static boolean isGoal(Period told, Paper paper) {
        return byNumber(paper)
                .filter(number -> told.workbookYear() > number.value().workbookYear() + 1)
                .isPresent();
    }

    /** 现答复如下: a letter speaks from the day on which it was written, whatever year a paragraph of it begins with. */
    private static boolean isReply(Paper paper) {
        return paper.head(REPLY_LINES).stream()
                .anyMatch(line -> REPLY.matcher(line.text()).find());
    }

    private static Optional<Answer<Period>> inPath(Paper paper, @Nullable Integer issued) {
        for (int i = paper.folders().size() - 1; i >= 0; i--) {
            String folder = paper.folders().get(i);
            var found = PeriodReader.readName(folder, issued);
            if (found.isPresent()) {
                return found.map(
                        one -> new Answer<>(one.period(), new Label(folder, Place.FOLDER, ""), "period_of_folder"));
            }
        }
        return PeriodReader.readName(paper.fileName(), issued)
                .map(one ->
                        new Answer<>(one.period(), new Label(paper.fileName(), Place.FILE, ""), "period_of_file_name"));
    }

    /** A title that tells the span of a plan, or the school year, which the folder's year is a part of. */
    private static boolean isFiner(Answer<Period> title, Optional<Answer<Period>> path) {
        if (path.isEmpty() || !(path.get().value() instanceof Period.CalendarYear)) {
            return false;
        }
        int year = path.get().value().workbookYear();
        if (title.value() instanceof Period.Span span) {
            return span.from() <= year && year <= span.to();
        }
        return title.value() instanceof Period.SchoolYear school && school.begins() == year;
    }

    private static Optional<Answer<Period>> inSheets(Paper paper) {
        List<Answer<Period>> told = Stream.concat(paper.sheets().names().stream(), paper.sheets().top().stream())
                .filter(label -> !FormFurniture.is(label.text()))
                .flatMap(label -> PeriodReader.read(label.text(), null).stream()
                        .map(one -> new Answer<>(one.period(), label, "period_of_sheet")))
                .toList();
        long different = told.stream().map(Answer::value).distinct().count();
        return different == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** ——2019年潍坊市职业教育质量年度报告解读, or (2016-2017学年) in a line of its own. */
    private static Optional<Answer<Period>> inSubtitle(Paper paper, @Nullable Integer issued) {
        for (Line line : paper.head(OPENING_LINES)) {
            boolean dated = DAY.matcher(line.text()).find();
            boolean subtitle = line.text().startsWith(SUBTITLE) && line.text().indexOf('。') < 0
                    || SCHOOL_YEAR_ALONE.matcher(line.text()).matches();
            if (subtitle && !dated) {
                return PeriodReader.read(line.text(), issued)
                        .map(one -> new Answer<>(
                                one.period(),
                                paper.label(Place.DOCUMENT, line.start() + one.start(), line.start() + one.end()),
                                "period_of_subtitle"));
            }
        }
        return Optional.empty();
    }

    /**
     * A paper that counts as of a day, 截至2023年10月底, speaks of that year; one that tells of the next spring too was
     * written then.
     */
    private static Optional<Answer<Period>> asOf(Paper paper) {
        for (Line line : paper.lines()) {
            Matcher day = AS_OF.matcher(line.text());
            if (day.find() && Integer.parseInt(day.group("year")) >= latestDay(paper)) {
                int year = Integer.parseInt(day.group("year"));
                return Optional.of(new Answer<>(
                        Period.year(latest(PART_OF_YEAR, paper) == year + 1 ? year + 1 : year),
                        paper.label(Place.DOCUMENT, line.start() + day.start(), line.start() + day.end()),
                        "period_of_count"));
            }
        }
        return Optional.empty();
    }

    /** 2018年11月16日,市教育局公布: a paper that tells what was said on a day is not older than it; 0 where it tells none. */
    private static int latestDay(Paper paper) {
        return latest(DAY_IN_TEXT, paper);
    }

    private static int latest(Pattern told, Paper paper) {
        return told.matcher(paper.text())
                .results()
                .mapToInt(day -> Integer.parseInt(day.group(1)))
                .max()
                .orElse(0);
    }

    /** Only in the first lines, and of the year of issue or the one before. */
    private static Optional<Answer<Period>> bySource(Paper paper, @Nullable Integer issued) {
        return PeriodOfBody.first(paper.head(SOURCE_LINES), SOURCE, paper, "period_of_source")
                .filter(told -> PeriodOfBody.isRecent(told, issued));
    }

    /** 杭政函〔2005〕39号 below the title: the year in which it was given out. */
    private static Optional<Answer<Period>> byNumber(Paper paper) {
        return PeriodOfBody.first(paper.head(NUMBER_LINES), OWN_NUMBER, paper, "period_of_document_number");
    }

    private static Optional<Answer<Period>> inOpening(Paper paper) {
        return PeriodOfBody.first(paper.head(OPENING_LINES), OPENING, paper, "period_of_opening");
    }

    private static Optional<Answer<Period>> toTheCongress(Paper paper) {
        return !TO_THE_CONGRESS.matcher(paper.title().text()).find()
                ? Optional.empty()
                : PeriodOfBody.first(paper.head(SOURCE_LINES), DAY_OF_CONGRESS, paper, "period_of_congress")
                        .map(day -> new Answer<>(Period.year(day.value().workbookYear() - 1), day.label(), day.rule()));
    }

    /** A report of the first months looks back on the year before, where its text speaks of that one more. */
    private static Optional<Answer<Period>> byIssue(Paper paper, Genre genre, @Nullable LocalDate issued) {
        if (issued == null) {
            return Optional.empty();
        }
        Map<Integer, Integer> counts = years(paper);
        int year = issued.getYear();
        boolean spring =
                (genre == Genre.REPORT || genre == Genre.BULLETIN) && issued.getMonthValue() <= Month.MARCH.getValue();
        boolean looksBack =
                spring && TO_THE_CONGRESS.matcher(paper.title().text()).find()
                        || spring
                                && counts.getOrDefault(year - 1, 0) > 0
                                && counts.getOrDefault(year - 1, 0) >= counts.getOrDefault(year, 0);
        Label label = new Label(issued.toString(), Place.DOCUMENT, "");
        return Optional.of(new Answer<>(Period.year(looksBack ? year - 1 : year), label, "period_of_issue"));
    }

    private Optional<Answer<Period>> byOccasion(Paper paper) {
        return occasions.entrySet().stream()
                .filter(occasion -> paper.title().text().contains(occasion.getKey()))
                .findFirst()
                .map(occasion -> new Answer<>(
                        Period.year(occasion.getValue()),
                        new Label(occasion.getKey(), paper.title().place(), ""),
                        "period_of_occasion"));
    }

    /** A paper is not older than what it tells as past, however often it names the year in which it all began. */
    private static Optional<Answer<Period>> byFrequency(Paper paper) {
        int newest = years(paper, PAST).keySet().stream()
                .max(Comparator.naturalOrder())
                .orElse(0);
        return years(paper, NO_GOAL).entrySet().stream()
                .filter(year -> year.getValue() >= OFTEN)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(year -> Math.max(year.getKey(), newest))
                .map(year -> new Answer<>(
                        Period.year(year), new Label(year + "年", Place.DOCUMENT, ""), "period_by_frequency"));
    }

    private static Map<Integer, Integer> years(Paper paper) {
        return years(paper, YEAR_IN_TEXT);
    }

    private static Map<Integer, Integer> years(Paper paper, Pattern named) {
        Map<Integer, Integer> counts = new TreeMap<>();
        named.matcher(paper.text())
                .results()
                .forEach(year -> counts.merge(Integer.valueOf(year.group(1)), 1, Integer::sum));
        return counts;
    }
}
