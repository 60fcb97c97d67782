package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.FiveYearPlan;
import org.edustat.concept.Period;
import org.edustat.extraction.signs.Sought;

/**
 * The cues and years of a sentence by which fact is told from intent. It is gone through once; each number asks for
 * what is said before it.
 */
final class Tenses {

    static final int NEVER = -1;

    private static final Sought YEAR =
            Sought.of("(?<![比较与])(?:(?<![由从])|(?=[0-9]{4}年[^,。]{0,6}(?:起|开始)))((?:19|20)[0-9]{2})年");
    /** 营养改善计划实施学校338所: the plan is a name. */
    private static final Sought NAME_OF_PLAN =
            Sought.of("(?:改善|改造|改薄|薄改|特岗|国培|行动|资助|培养|提升|振兴|强师|支持|优师|培训|攻坚|工程)计划(?:实施|安排|完成|投入|培训|补充|招聘|建设|于|每年)$"
                    + "|(?:按|按照|依照|依|超|超额|提前)(?:年度|年初|原定?|既定|预定|省定|市定|序时)?计划(?:实施|安排|完成|建设|投入|招聘|补充|培训|新建|改扩建)?$"
                    + "|占(?:[一二三四五]年|年度|年初|全部|总)?(?:规划|计划)(?:建设|投资|投入|新建|改扩建|设备|总)*$");

    /** 人均预期受教育年限 is what is, not what is expected to be. */
    private static final Sought EXPECTANCY = Sought.of("受教育|寿命");

    private static final Sought FROM_YEAR = Sought.of("[由从](?:19|20)[0-9]{2}年(?![^,。]{0,6}(?:起|开始))");
    private static final Sought PLAN_YEARS = Sought.of("(?:19|20)[0-9]{2}年?[-—~至到]{1,2}((?:19|20)[0-9]{2})年");

    /** “十三五”, one of the plans of five years. */
    private static final Sought FIVE_YEARS = Sought.of("(?<!二)[“\"]?(十[一二三四五])五[”\"]?(?!规划|计划)");

    /** A time that begins with the paper is one of intent, as 三年内 is; 三年来 looks back. */
    private static final Sought AHEAD = Sought.of(
            "(?:[一二两三四五六七八九十]|[0-9]{1,2})年(?:之?内(?!已)|再(?![次度]))|(?:未来|今后|接下来)的?(?:[一二两三四五六七八九十几]|[0-9]{1,2})年");

    /** 将, 要 or 计划 before a verb of doing; 将…列为 tells what was done. */
    private static final Sought WILL = Sought.of(
            "(?:将(?:基本|全部)?|(?<![主需重只不纪概提首必简紧还若想])要|(?<!按|照|期|[两三四五]年|年度|行动|发展|培训|完成|招生|工作|改善|改造|改薄|薄改|特岗|国培|资助|培养|提升|振兴|强师|支持|优师|攻坚|工程)计划|(?<=今明两年)计划)(?=(?:再|继续|陆续|全面|重点|新|逐步|累计|共|分期|投入|大力|着力|全力|进一步|积极|深入|扎实|公开|面向(?:社会|全国|全省|全市|校园)(?:公开)?)?"
                    + "(?:投|建|新|扩|改|加快|打造|招|选派|选聘|补(?![贴助])|增|安排|筹|实施|完成|达|培|组|开|引|推|配|启|竣|有(?=[0-9])|提供|提高|提升|升|用于|迎来|减|对))");

    /** 新增7500个学位,都将在年内完成: what stands at the end is said of all. */
    private static final Sought ALL_TO_COME =
            Sought.of("(?:都|均|全部)将[^,，。;；]{0,10}(?:完成|建成|竣工|完工|投用|投入使用|交付使用|启用|开工|落成)[。!！]?\\s*$");

    private static final String UNTIL = "到至";
    private static final String THIS_YEAR = "今年";
    private static final String NEXT_YEAR = "明年";
    private static final String PARTS = ";；";

    private final Lexicon lexicon;
    private final String words;
    private final List<Words.Hit<Cue>> targets;
    private final List<Words.Hit<Cue>> reports;
    private final List<Told<Integer>> years = new ArrayList<>();
    private final List<Told<Integer>> spans = new ArrayList<>();
    /** The five-year plans. */
    private final List<Told<Period.Span>> plans = new ArrayList<>();

    /** Where 将, 要 or 计划 stands; the verb behind it may reach up to the number. */
    private final List<Integer> wills = new ArrayList<>();

    private int ahead = NEVER;

    /** A year where it stands; of a span the last one. */
    private record Told<T>(int start, int end, T time) {}

    Tenses(Lexicon lexicon, String words) {
        this.lexicon = lexicon;
        this.words = words;
        WordsSaid said = lexicon.said(words);
        this.targets = said.cues(Cue.Role.TARGET).stream()
                .filter(cue ->
                        !NAME_OF_PLAN.in(words.substring(0, cue.end())) && EXPECTANCY.at(words, cue.end()) == null)
                .toList();
        this.reports = said.cues(Cue.Role.REPORT);
        if (words.indexOf('将') >= 0 || words.indexOf('要') >= 0 || words.contains("计划")) {
            for (Matcher will = WILL.find(words); will != null; will = WILL.find(words, will.end())) {
                wills.add(will.start());
            }
        }
        if (words.indexOf('十') >= 0) {
            for (Matcher plan = FIVE_YEARS.find(words); plan != null; plan = FIVE_YEARS.find(words, plan.end())) {
                plans.add(new Told<>(plan.start(), plan.end(), FiveYearPlan.years(plan.group(1))));
            }
        }
        if (words.indexOf('年') >= 0) {
            find(YEAR, years);
            find(PLAN_YEARS, spans);
            Matcher future = AHEAD.find(words);
            ahead = future == null ? NEVER : future.end();
        }
    }

    private void find(Sought pattern, List<Told<Integer>> found) {
        for (Matcher year = pattern.find(words); year != null; year = pattern.find(words, year.end())) {
            found.add(new Told<>(year.start(), year.end(), Integer.parseInt(year.group(1))));
        }
    }

    /** Where the last word of intent begins before a place of the sentence, or {@link #NEVER}. */
    int target(int before) {
        return Math.max(last(Cue.Role.TARGET, targets, before), lastWill(before));
    }

    private int lastWill(int before) {
        for (int i = wills.size() - 1; i >= 0; i--) {
            if (wills.get(i) + 1 < before) {
                return wills.get(i);
            }
        }
        return NEVER;
    }

    /** The same of a word of what is done. */
    int report(int before) {
        return last(Cue.Role.REPORT, reports, before);
    }

    /** Where the last year begins before a place, or {@link #NEVER}. */
    int yearStart(int before) {
        Told<Integer> last = last(years, before);
        return last == null ? NEVER : last.start();
    }

    /** Whether the last year before a place is one up to which something is to be: 到2017年. */
    boolean until(int before) {
        int start = yearStart(before);
        return start > 0
                && UNTIL.indexOf(words.charAt(start - 1)) >= 0
                && !words.startsWith("截", Math.max(0, start - 2));
    }

    /** Where the last 今年 begins before a place, unless a year is named behind it, or {@link #NEVER}. */
    int thisYear(int before) {
        int at = before < THIS_YEAR.length() ? NEVER : words.lastIndexOf(THIS_YEAR, before - THIS_YEAR.length());
        return at > yearStart(before) ? at : NEVER;
    }

    /** Where the last 明年 begins before a place, unless 今年 or a year is named behind it, or {@link #NEVER}. */
    int nextYear(int before) {
        int at = before < NEXT_YEAR.length() ? NEVER : words.lastIndexOf(NEXT_YEAR, before - NEXT_YEAR.length());
        return at > Math.max(yearStart(before), thisYear(before)) ? at : NEVER;
    }

    /** The year that dates what stands at a place: the end of a span, else the last year before it; 0 for none. */
    int year(int before) {
        Told<Integer> span = last(spans, before);
        Told<Integer> last = span == null ? last(years, before) : span;
        return last == null ? 0 : last.time();
    }

    /** Whether a year is named before a place from which something moves: 由2015年的78.5%. */
    boolean movesFromYear(int before) {
        return FROM_YEAR.in(words.substring(0, before));
    }

    /** The five-year plan that is named before a place, where no year is named behind it. */
    Period.@Nullable Span plan(int before) {
        Told<Period.Span> last = last(plans, before);
        return last == null || last.start() < yearStart(before) ? null : last.time();
    }

    /** Whether the word of intent at a place is a forecast, which holds in its own part of the sentence alone. */
    boolean forecastOver(int target, int before) {
        boolean forecast =
                words.startsWith("预计", target) || words.startsWith("预期", target) || words.startsWith("计划投资", target);
        for (int at = target; forecast && at < before; at++) {
            if (PARTS.indexOf(words.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence ends with saying that all of it is still to come. */
    boolean allToCome() {
        return words.indexOf('将') >= 0 && ALL_TO_COME.in(words);
    }

    /** Whether a time that lies ahead is said before a place. */
    boolean ahead(int before) {
        return ahead != NEVER && ahead <= before;
    }

    private static <T> @Nullable Told<T> last(List<Told<T>> found, int before) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).end() <= before) {
                return found.get(i);
            }
        }
        return null;
    }

    private int last(Cue.Role role, List<Words.Hit<Cue>> hits, int before) {
        int last = hits.size() - 1;
        while (last >= 0 && hits.get(last).end() > before) {
            last--;
        }
        boolean crossed = last + 1 < hits.size() && hits.get(last + 1).start() < before;
        int free = last < 0 ? 0 : hits.get(last).end();
        // a word that goes on into the number may hide a shorter one before it
        List<Words.Hit<Cue>> hidden = crossed ? lexicon.cues(role, words.substring(free, before)) : List.of();
        if (!hidden.isEmpty()) {
            return free + hidden.get(hidden.size() - 1).start();
        }
        return last < 0 ? NEVER : hits.get(last).start();
    }
}
