package org.edustat.extraction.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Period;

/**
 * Fact or intent: a cue in the sentence decides, else a year after the paper's own or long before it, else the heading,
 * else the sort of paper.
 */
final class KindRules {

    private static final Pattern YEAR = Pattern.compile("(?<!比|较|与)((?:19|20)[0-9]{2})年");
    private static final Pattern PLAN_YEARS = Pattern.compile("(?:19|20)[0-9]{2}年?[-—~至到]{1,2}((?:19|20)[0-9]{2})年");

    /** A time that begins with the paper is one of intent, as 三年内 is; 三年来 looks back. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?:[一二两三四五六七八九十]|[0-9]{1,2})年(?:之?内(?!已)|再)|(?:未来|今后|接下来)的?(?:[一二两三四五六七八九十几]|[0-9]{1,2})年");

    /** 完成市下达任务(780人)的104.1%: what was asked for, beside what was done. */
    private static final Pattern ASKED = Pattern.compile("(?:任务|计划|指标|定额)数?(?:为|的|是)?[(（]?$");

    private static final int NEAR = 8;

    private static final Pattern SHARE_OF_IT = Pattern.compile("[)）]?的");
    /** 由目前的58.6%提高到70%: what is now cannot have reached yet what is told then. */
    private static final Pattern FROM_NOW = Pattern.compile("[由从](?:目前|现在|现有|当前|现状|现行)的?[约近不足]{0,2}$");

    /** 将 before a verb of doing; 将…列为 tells what was done. */
    private static final Pattern WILL = Pattern.compile(
            "将(?=(?:再|继续|陆续|全面|重点|新|逐步|累计|共|分期|投入)?(?:投|建|新|扩|改|招|补|增|安排|筹|实施|完成|达|培|组|开|引|推|配|启|竣|提供|迎来|减))");

    /** A call for teachers or pupils tells of what is to be. */
    private static final Pattern CALL = Pattern.compile("(?:招聘|招考|招录|引进|选聘|遴选|招生|招募)[^,。]{0,12}(?:公告|简章|启事|通告)");

    /** A forecast holds in its own part of the sentence. */
    private static final Pattern FORECAST = Pattern.compile("预计|预期");

    private static final Pattern PART = Pattern.compile("[;；]");

    private final Lexicon lexicon;
    private final Attribution attribution;

    KindRules(Lexicon lexicon, Attribution attribution) {
        this.lexicon = lexicon;
        this.attribution = attribution;
    }

    /** What the number is, apart from a change. */
    Kind kind(String text, Sentence sentence, Item item) {
        if (!lexicon.cues(Cue.Role.TARGET_ITEM, item.before()).isEmpty()
                || lexicon.cues(Cue.Role.TARGET_ITEM, item.after()).stream().anyMatch(cue -> cue.start() == 0)) {
            return Kind.TARGET;
        }
        String near = text.substring(
                Math.max(sentence.start(), item.found().start() - NEAR),
                item.found().start());
        if (ASKED.matcher(near).find()
                && SHARE_OF_IT
                        .matcher(text)
                        .region(item.found().end(), sentence.end())
                        .lookingAt()) {
            return Kind.TARGET;
        }
        if (movesFromNow(text, sentence, item)) {
            return Kind.TARGET;
        }
        String said = text.substring(sentence.start(), item.found().start());
        int target = Math.max(last(Cue.Role.TARGET, said), lastWill(said));
        target = FORECAST.matcher(said)
                                .region(Math.max(0, target), said.length())
                                .lookingAt()
                        && PART.matcher(said)
                                .region(Math.max(0, target), said.length())
                                .find()
                ? -1
                : target;
        int report = last(Cue.Role.REPORT, said);
        int year = lastYear(said);
        Kind dated = dated(said);
        if (dated == Kind.TARGET && year > report) {
            return Kind.TARGET;
        }
        if (target < 0 && AHEAD.matcher(said).find() && report < 0) {
            return Kind.TARGET;
        }
        if (target >= 0 || report >= 0) {
            return target > report ? Kind.TARGET : Kind.OBSERVATION;
        }
        return dated != null ? dated : headed(sentence.line());
    }

    private static boolean movesFromNow(String text, Sentence sentence, Item item) {
        if (item.index() == 0) {
            return false;
        }
        Item before = sentence.items().get(item.index() - 1);
        return before.right() == item.found().start()
                && FROM_NOW.matcher(text.substring(before.left(), before.found().start()))
                        .find();
    }

    /** Whether the number's own words say that it is done. */
    boolean reports(Item item) {
        return !lexicon.cues(Cue.Role.REPORT, item.before()).isEmpty();
    }

    private static int lastWill(String words) {
        Matcher wills = WILL.matcher(words);
        int last = -1;
        while (wills.find()) {
            last = wills.start();
        }
        return last;
    }

    private static int lastYear(String words) {
        Matcher years = YEAR.matcher(words);
        int last = -1;
        while (years.find()) {
            last = years.start();
        }
        return last;
    }

    private int last(Cue.Role role, String words) {
        List<Words.Hit<Cue>> hits = lexicon.cues(role, words);
        return hits.isEmpty() ? -1 : hits.get(hits.size() - 1).start();
    }

    private @org.jspecify.annotations.Nullable Kind dated(String said) {
        Integer paper = paperYear();
        int year = 0;
        Matcher years = YEAR.matcher(said);
        while (years.find()) {
            year = Integer.parseInt(years.group(1));
        }
        Matcher span = PLAN_YEARS.matcher(said);
        while (span.find()) {
            year = Integer.parseInt(span.group(1));
        }
        if (paper == null || year == 0) {
            return null;
        }
        boolean before = year < paper || attribution.period() instanceof Period.Span plan && year < plan.from();
        return year > paper ? Kind.TARGET : before ? Kind.OBSERVATION : null;
    }

    /**
     * A report speaks from the year that it tells of, a plan from the year in which it was issued or before which it
     * begins.
     */
    private @org.jspecify.annotations.Nullable Integer paperYear() {
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

    private Kind headed(Line line) {
        for (Line.Heading heading : line.headings()) {
            if (!lexicon.cues(Cue.Role.HEADING_REPORT, heading.text()).isEmpty()) {
                return Kind.OBSERVATION;
            }
            if (!lexicon.cues(Cue.Role.HEADING_TARGET, heading.text()).isEmpty()) {
                return Kind.TARGET;
            }
        }
        boolean plan = attribution.genre() == Genre.PLAN
                || CALL.matcher(attribution.title()).find();
        return plan ? Kind.TARGET : Kind.OBSERVATION;
    }
}
