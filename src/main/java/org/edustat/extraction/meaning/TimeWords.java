package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.FiveYearPlan;
import org.edustat.concept.Period;
import org.edustat.extraction.signs.Sought;

/** The times that a label names, in its order; relative ones are counted from the paper. */
final class TimeWords {

    private static final Sought TIMES =
            Sought.of("(?<september>(?:19|20)\\d{2})年?\\s*[-—–－~～至/]{1,2}\\s*(?<august>(?:19|20)?\\d{2})学年度?"
                    + "|(?<from>(?:19|20)\\d{2})年?\\s*(?:[-—–－~～至到]{1,2})\\s*(?<to>(?:19|20)\\d{2})(?!\\d)"
                    + "|(?<begins>(?:19|20)\\d{2})/(?<ends>(?:19|20)\\d{2})(?:学年)?"
                    + "|(?<start>(?:19|20)\\d{2})年(?:\\d{1,2}月)?(?:以来|至今|起|(?<=[自从]\\d{4}年)(?=[^,，。;；]{1,40}以来))"
                    + "|(?<opens>(?:19|20)\\d{2})学年度?"
                    + "|(?<year>(?:19|20)\\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})(?:年(?!代)|届)"
                    + "|(?<plan>[“\"]?(?<number>十[一二三四五]|十)五[”\"](?:(?<since>以来|至今)|时期|期间|规划|(?<end>末|收官))?|(?<plain>十[一二三四五])五(?:时期|期间))"
                    + "|(?<nextschool>下一?学[年期]|新学[年期])"
                    + "|(?<next>明年|下一年|下年度|来年)"
                    + "|(?<ago>[一二两三四五六七八九十]|\\d{1,2})年前"
                    + "|(?<sincelast>(?:去年|上年)(?:\\d{1,2}月份?|[年底初春秋夏冬季]{1,3})?以来)"
                    + "|(?<last>(?<lastnow>去年)|上一?年度?|上一?学年)"
                    + "|(?:用|利用|通过|未来|今后)?(?<ahead>[一二两三四五六七八九十]|\\d{1,2})年(?:之?内|左右?的?时间|时间)"
                    + "|(?:未来|今后|接下来)的?(?<coming>[一二两三四五六七八九十]|\\d{1,2})年|(?<both>今明[两二]年)"
                    + "|(?<this>(?<thisnow>今年|今秋)|本年度?|当年|年内|全年|本学年|过去的?一年|一年来|(?<![0-9年今去明当本同上前来])年底前?)"
                    + "|(?<now>目前|现有|迄今|至今|当前|眼下)"
                    + "|(?:近|最近|过去的?)(?<recent>[一二两三四五六七八九十]|\\d{1,2})年(?!级|制)"
                    + "|(?<count>[一二两三四五六七八九十]|\\d{1,2})年(?:以来|多?来|间|里|(?<![一0-9]年)(?="
                    + SummedYears.DONE + "))");
    private static final Sought BASE =
            Sought.of("(?:(?<!占)比|较|与|同|跟|(?<![一二三四五六七八九十])是|[数额]为|相比|超过|[比较][^,，。;；0-9]{1,12}的)$");
    private static final int LONGEST_BASE = 16;
    private static final Sought ASIDE = Sought.of("[是为仅只]");
    private static final Sought FROM = Sought.of("[由从]$");
    private static final Sought UNTIL = Sought.of("(?:到|至|截至|截止|力争|争取|展望)$");

    private static final int FIGURES_OF_CENTURY = 2;
    private final RelativeTimes relative;
    private final Recent<String, List<Time>> known = new Recent<>(this::find);

    TimeWords(Attribution attribution) {
        this.relative = new RelativeTimes(attribution);
    }

    /**
     * A time as a label names it.
     *
     * @param base whether something is counted from it (比2015年)
     * @param from whether it opens a movement (由2015年的) and so dates only the number beside it
     * @param until whether it is an end (到2020年)
     * @param since whether it reaches back from the paper's year (十年来), which dates flows only
     * @param ahead whether it reaches forward from there (三年内), which dates what is to be only
     */
    record Time(Period period, boolean base, boolean from, boolean until, boolean since, boolean ahead, String rule) {}

    List<Time> read(String text) {
        return known.get(text);
    }

    /** Of 2011年至2014年四年间 the latter only says how long that was. */
    private List<Time> find(String text) {
        if (!mayTell(text)) {
            return List.of();
        }
        List<Time> times = new ArrayList<>();
        int behind = -1;
        for (Matcher named = TIMES.find(text); named != null; named = TIMES.find(text, named.end())) {
            boolean again = named.group("count") != null && behind >= 0 && named.start() - behind <= 1;
            Period period = again ? null : period(named);
            behind = named.end();
            if (period != null) {
                String before = text.substring(Math.max(0, named.start() - 2), named.start());
                boolean until = UNTIL.in(before);
                times.add(new Time(
                        period,
                        BASE.in(text.substring(Math.max(0, named.start() - LONGEST_BASE), named.start())),
                        aside(text, named) || named.group("start") == null && FROM.in(before),
                        until,
                        reachesBack(named),
                        named.group("ahead") != null || named.group("coming") != null || named.group("both") != null,
                        rule(named)));
            }
        }
        return times;
    }

    private static boolean reachesBack(Matcher named) {
        return named.group("count") != null
                || named.group("recent") != null
                || named.group("start") != null
                || named.group("sincelast") != null;
    }

    /** 去年是83.7% dates the number beside it alone. */
    private static boolean aside(String text, Matcher named) {
        return named.group("last") != null && ASIDE.at(text, named.end()) != null;
    }

    /** Whether a sign is there without which no time is told: most headers have none. */
    private static boolean mayTell(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (tells(text.charAt(at), at, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(char sign, int at, String text) {
        return switch (sign) {
            case '年' -> true;
            case '9' -> follows('1', at, 1, text) && mayBeYear(at, text);
            case '0' -> follows('2', at, 1, text) && mayBeYear(at, text);
            case '五' -> follows('十', at, 1, text) || follows('十', at, 2, text);
            case '秋' -> follows('今', at, 1, text);
            case '前' -> follows('目', at, 1, text) || follows('当', at, 1, text);
            case '有' -> follows('现', at, 1, text);
            case '下' -> follows('眼', at, 1, text) || at + 1 < text.length() && "一学".indexOf(text.charAt(at + 1)) >= 0;
            case '今' -> follows('至', at, 1, text) || follows('迄', at, 1, text);
            default -> false;
        };
    }

    /** Behind the four figures of a year something must follow that is no figure: 1301210020 names none. */
    private static boolean mayBeYear(int century, String text) {
        int behind = century + FIGURES_OF_CENTURY + 1;
        return behind < text.length() && (text.charAt(behind) < '0' || text.charAt(behind) > '9');
    }

    private static boolean follows(char other, int at, int distance, String text) {
        return at >= distance && text.charAt(at - distance) == other;
    }

    private static String rule(Matcher named) {
        boolean relative = named.group("last") != null
                || named.group("next") != null
                || named.group("this") != null
                || named.group("now") != null
                || named.group("count") != null
                || named.group("recent") != null
                || named.group("sincelast") != null
                || named.group("ago") != null
                || named.group("ahead") != null
                || named.group("coming") != null
                || named.group("both") != null;
        return relative ? "relative" : named.group("plan") != null ? "plan" : "written";
    }

    private @Nullable Period period(Matcher named) {
        if (named.group("year") != null) {
            return Period.year(ChineseNumeral.year(named.group("year")));
        }
        if (named.group("start") != null) {
            Integer now = told();
            int start = Integer.parseInt(named.group("start"));
            return now == null ? null : start > now ? Period.year(start) : span(start, now);
        }
        if (named.group("from") != null) {
            return span(Integer.parseInt(named.group("from")), Integer.parseInt(named.group("to")));
        }
        if (named.group("september") != null) {
            return new Period.SchoolYear(Integer.parseInt(named.group("september")));
        }
        if (named.group("opens") != null) {
            return new Period.SchoolYear(Integer.parseInt(named.group("opens")));
        }
        if (named.group("begins") != null) {
            int begins = Integer.parseInt(named.group("begins"));
            return Integer.parseInt(named.group("ends")) == begins + 1 ? new Period.SchoolYear(begins) : null;
        }
        if (named.group("plan") != null) {
            Period.Span plan =
                    FiveYearPlan.years(named.group("number") != null ? named.group("number") : named.group("plain"));
            Integer now = told();
            if (named.group("since") != null && now != null) {
                return span(plan.from(), now);
            }
            return named.group("end") == null ? plan : Period.year(plan.workbookYear());
        }
        return relative.of(named);
    }

    private static @Nullable Period span(int from, int to) {
        return from <= to ? new Period.Span(from, to) : null;
    }

    /** The year that the paper tells of; null where nobody knows it. */
    @Nullable
    Integer told() {
        return relative.told();
    }
}
