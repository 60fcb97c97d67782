package org.edustat.extraction.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.extraction.meaning.Speaking;
import org.edustat.extraction.signs.Sought;

/**
 * Fact or intent: a cue in the sentence decides, else a year after the paper's own or long before it, else the heading,
 * else the sort of paper.
 */
final class KindRules {

    /** 完成市下达任务(780人)的104.1%: what was asked for, beside what was done. */
    private static final Sought ASKED = Sought.of("(?:任务|计划|指标|定额)数?(?:为|的|是)?[(（]?$");

    private static final Sought STANDARD =
            Sought.of("(?:^|[(（,，:：])(?:(?:省|国家|市|县)?(?:定)?(?:标准|目标值?|指标值?|要求))[为是:：]{0,2}$");
    /** 占比年度目标55%,已达56%: asked for in this year, unless it is told that it was done. */
    private static final Sought GOAL_OF_YEAR =
            Sought.of("(?<!完成|实现|达到|达成|超过|超出|超额|高于|低于|占)(?:年度|年初|全年|本年|今年|当年)(?:目标|任务|计划)(?:任务|目标)?[值数]?[为是:：]{0,2}$");

    private static final Sought GOAL =
            Sought.of("的?(?:(?:省|国|市|县)定|规定)?(?:任务|指标|目标|要求)(?!数|完成)|的(?:(?:省|国|市|县)定|国家|规定)标准");
    /** 完成年度26所目标任务: how many the goal was, not how many were done. */
    private static final Sought OF_YEAR = Sought.of("(?:年度|年初|全年|既定|原定|下达)的?$");

    private static final Sought REACHED = Sought.of("完成|实现|占|(?<!下)达|拨付");
    /** 去年是83.7% beside what is to be this year. */
    private static final Sought LAST_YEAR = Sought.of("(?<![比较与])(?:去年|上年|上一年|上学年)[是为仅只达有的]{0,3}$");

    private static final Pattern YEAR_OF_HEADING = Pattern.compile("((?:19|20)[0-9]{2})年(?!以来|来|[-—至到])");
    private static final Pattern AS_OF = Pattern.compile("\\s*截[至止]到?((?:19|20)[0-9]{2})年");

    private static final int NEAR = 8;

    private static final Pattern SHARE_OF_IT = Pattern.compile("[)）]?的");
    /** 由目前的58.6%提高到70%: what is now cannot have reached yet what is told then. */
    private static final Sought FROM_NOW = Sought.of("[由从](?:目前|现在|现有|当前|现状|现行)的?[约近不足]{0,2}$");

    /** 将由年初的59%提高到96%: what is told then is to be. */
    private static final Sought WILL_MOVE = Sought.of("(?:将|拟|计划|力争|争取)[由从][^,，。;；]{0,14}$");

    /** A call for teachers or pupils tells of what is to be. */
    private static final Sought CALL = Sought.of("(?:招聘|招考|招录|引进|选聘|遴选|招生|招募)[^,。]{0,12}(?:公告|简章|启事|通告)");

    /** 占规划建设总面积的63%: how much of what was planned is done; 营养改善计划资金: of a plan that is a name. */
    private static final Sought OF_PLAN =
            Sought.of("占(?:[一二三四五]年|年度|年初|全部|总)?(?:规划|计划)|(?:改善|改造|特岗|国培|行动|资助|培养|提升|振兴|支持|攻坚)计划资金");

    private static final Sought OPENS_AHEAD =
            Sought.of("\\s*(?:(?<year>(?:19|20)[0-9]{2})年|今年|明年|下一步|下步|接下来|下半年|下一阶段|今后)[^。；;0-9]{0,24}"
                    + "将(?=加快|继续|进一步|全面|重点|着力|大力|深入|扎实|持续|实施|启动|推进|全力|努力|围绕|聚焦|做好|抓好|办好)");

    /** 还有9所幼儿园将陆续投入使用: the number stands before what is to be. */
    private static final Sought TO_COME = Sought.of(
            "[^,，。;；、0-9]{0,14}(?:即将|将)(?:于[^,，。;；]{0,10})?(?:陆续|逐步|全部|相继|如期|同步)?(?:投入使用|建成|投用|启用|开工|竣工|开学|交付|开建|完工|招生|开园|开班)"
                    + "|(?:新建|[新改扩迁]{1,3}建|[、和及]){0,3}(?:幼儿园|小学|初中|高中|中学|学校|项目|工程)?(?:全部)?(?:建成|竣工|完工|投用|启用|交付)(?:投用|投入使用|使用)?后[,，]?(?:将|预计|可望)");

    private final Lexicon lexicon;
    private final Attribution attribution;
    private final boolean looksBack;

    KindRules(Lexicon lexicon, Attribution attribution) {
        this.lexicon = lexicon;
        this.attribution = attribution;
        this.looksBack = Speaking.looksBack(attribution);
    }

    /** What the number is, apart from a change. */
    Kind kind(String text, Sentence sentence, Tenses tenses, Item item, List<Label> shared) {
        if (!lexicon.cues(Cue.Role.TARGET_ITEM, item.before()).isEmpty() && !OF_PLAN.in(item.before())
                || lexicon.cues(Cue.Role.TARGET_ITEM, item.after()).stream().anyMatch(cue -> cue.start() == 0)) {
            return Kind.TARGET;
        }
        if (TO_COME.at(text, item.found().end()) != null) {
            return Kind.TARGET;
        }
        String near = text.substring(
                Math.max(sentence.start(), item.found().start() - NEAR),
                item.found().start());
        if (ASKED.in(near)
                && SHARE_OF_IT
                        .matcher(text)
                        .region(item.found().end(), sentence.end())
                        .lookingAt()) {
            return Kind.TARGET;
        }
        if (movesFromNow(text, sentence, item) || quotedGoal(item)) {
            return Kind.TARGET;
        }
        if (LAST_YEAR.in(item.before())) {
            return Kind.OBSERVATION;
        }
        int here = item.found().start() - sentence.start();
        int target = tenses.target(here);
        target = target != Tenses.NEVER && tenses.forecastOver(target, here) ? Tenses.NEVER : target;
        int report = tenses.report(here);
        if (report == Tenses.NEVER && tenses.allToCome()) {
            return Kind.TARGET;
        }
        Period.Span plan = tenses.plan(here);
        Kind dated = plan == null ? dated(tenses.year(here)) : dated(plan);
        if (dated == Kind.TARGET && plan == null && tenses.yearStart(here) > report) {
            return Kind.TARGET;
        }
        if (looksBack && tenses.thisYear(here) > report) {
            return Kind.TARGET;
        }
        if (tenses.nextYear(here) > report) {
            return Kind.TARGET;
        }
        if (target == Tenses.NEVER && report == Tenses.NEVER && tenses.ahead(here)) {
            return Kind.TARGET;
        }
        if (target != Tenses.NEVER || report != Tenses.NEVER) {
            return target > report ? Kind.TARGET : Kind.OBSERVATION;
        }
        if ((paperYear() == null || ofNoYear()) && tenses.until(here)) {
            return Kind.TARGET;
        }
        if (dated == null && paragraphLooksAhead(text, sentence)) {
            return Kind.TARGET;
        }
        Kind told = dated != null ? dated : headOfParagraph(shared);
        Kind headed = told != null ? told : headed(sentence.line());
        return headed != null ? headed : tenses.movesFromYear(here) ? Kind.OBSERVATION : ofPaper();
    }

    /** 下一步,我县将加快…。推进10%的学校…: what a paragraph says first of its time holds for the sentences behind it. */
    private boolean paragraphLooksAhead(String text, Sentence sentence) {
        int start = sentence.line().start();
        Matcher opens = sentence.start() > start ? OPENS_AHEAD.at(text, start) : null;
        if (opens == null || opens.end() > sentence.start()) {
            return false;
        }
        Integer paper = paperYear();
        String year = opens.group("year");
        return year == null || paper == null || Integer.parseInt(year) >= paper;
    }

    /** 与50%的要求差距较大, 较年初下达的3800个任务超出2成, 94.6%(标准:≥80%): what is asked for, beside what is. */
    private static boolean quotedGoal(Item item) {
        return STANDARD.in(item.before())
                || GOAL_OF_YEAR.in(item.before())
                || GOAL.at(item.after(), 0) != null && (!REACHED.in(item.before()) || OF_YEAR.in(item.before()));
    }

    /** 截至2022年秋季 at the head of the paragraph dates the sentences behind it too. */
    private @Nullable Kind headOfParagraph(List<Label> shared) {
        for (Label label : shared) {
            Matcher asOf = AS_OF.matcher(label.text());
            if (label.place() == Place.PARAGRAPH && asOf.lookingAt()) {
                return dated(Integer.parseInt(asOf.group(1))) == Kind.TARGET ? null : Kind.OBSERVATION;
            }
        }
        return null;
    }

    private static boolean movesFromNow(String text, Sentence sentence, Item item) {
        if (item.index() == 0) {
            return false;
        }
        Item before = sentence.items().get(item.index() - 1);
        String from = text.substring(before.left(), before.found().start());
        return before.right() == item.found().start() && (FROM_NOW.in(from) || WILL_MOVE.in(from));
    }

    /** Whether the number's own words say that it is done. */
    boolean reports(Item item) {
        return !lexicon.cues(Cue.Role.REPORT, item.before()).isEmpty();
    }

    /** What stands below a year that is still to come is to be. */
    Kind ofColumn(int year) {
        Kind dated = dated(year);
        return dated == null ? Kind.OBSERVATION : dated;
    }

    private @Nullable Kind dated(int year) {
        Integer paper = paperYear();
        if (paper == null || year == 0) {
            return null;
        }
        boolean before = year < paper || attribution.period() instanceof Period.Span plan && year < plan.from();
        return year > paper ? Kind.TARGET : before ? Kind.OBSERVATION : null;
    }

    /** Five years that are over, or have not begun. */
    private @Nullable Kind dated(Period.Span plan) {
        Integer paper = paperYear();
        if (paper == null) {
            return null;
        }
        boolean before = plan.to() < paper || attribution.period() instanceof Period.Span own && plan.to() < own.from();
        return plan.from() > paper ? Kind.TARGET : before ? Kind.OBSERVATION : null;
    }

    /**
     * A report speaks from the year that it tells of, a plan from the year in which it was issued or before which it
     * begins.
     */
    private @Nullable Integer paperYear() {
        if (attribution.genre() == Genre.PLAN && attribution.issued() != null) {
            return attribution.issued().getYear();
        }
        if (attribution.genre() == Genre.PLAN && attribution.period() instanceof Period.Span plan) {
            return plan.from() - 1;
        }
        if (attribution.period() != null) {
            return attribution.period().workbookYear();
        }
        return attribution.issued() == null
                ? null
                : Integer.valueOf(attribution.issued().getYear());
    }

    /** 二、2020年重点工作 in a report of 2019 tells of what is to be. */
    private @Nullable Kind ofYear(String heading) {
        Matcher year = YEAR_OF_HEADING.matcher(heading);
        Integer paper = paperYear();
        return paper != null
                        && attribution.genre() != Genre.PLAN
                        && year.find()
                        && Integer.parseInt(year.group(1)) > paper
                ? Kind.TARGET
                : null;
    }

    /** Of a plan whose title and date tell no year, the years in the text are those by which something is to be. */
    private boolean ofNoYear() {
        return attribution.genre() == Genre.PLAN
                && attribution.issued() == null
                && attribution.period() instanceof Period.CalendarYear year
                && !attribution.title().contains(String.valueOf(year.year()));
    }

    private @Nullable Kind headed(Line line) {
        for (Line.Heading heading : line.headings()) {
            Kind told = ofYear(heading.text());
            if (told != null) {
                return told;
            }
            if (!lexicon.cues(Cue.Role.HEADING_REPORT, heading.text()).isEmpty()) {
                return Kind.OBSERVATION;
            }
            if (!lexicon.cues(Cue.Role.HEADING_TARGET, heading.text()).isEmpty()) {
                return Kind.TARGET;
            }
        }
        return null;
    }

    private Kind ofPaper() {
        boolean plan = attribution.genre() == Genre.PLAN || CALL.in(attribution.title());
        return plan ? Kind.TARGET : Kind.OBSERVATION;
    }
}
