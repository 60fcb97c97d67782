package org.edustat.extraction.prose;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Period;
import org.edustat.extraction.meaning.Speaking;
import org.edustat.extraction.signs.Sought;

/**
 * Fact or intent: a cue in the sentence decides, else a year after the paper's own or long before it, else the heading,
 * else the sort of paper.
 */
final class KindRules {

    /** 完成市下达任务(780人)的104.1%: what was asked for, beside what was done. */
    private static final Sought ASKED = Sought.of("(?:任务|计划|指标|定额)数?(?:为|的|是)?[(（]?$");

    private static final int NEAR = 8;

    private static final Pattern SHARE_OF_IT = Pattern.compile("[)）]?的");
    /** 由目前的58.6%提高到70%: what is now cannot have reached yet what is told then. */
    private static final Sought FROM_NOW = Sought.of("[由从](?:目前|现在|现有|当前|现状|现行)的?[约近不足]{0,2}$");

    /** A call for teachers or pupils tells of what is to be. */
    private static final Sought CALL = Sought.of("(?:招聘|招考|招录|引进|选聘|遴选|招生|招募)[^,。]{0,12}(?:公告|简章|启事|通告)");

    private final Lexicon lexicon;
    private final Attribution attribution;
    private final boolean looksBack;

    KindRules(Lexicon lexicon, Attribution attribution) {
        this.lexicon = lexicon;
        this.attribution = attribution;
        this.looksBack = Speaking.looksBack(attribution);
    }

    /** What the number is, apart from a change. */
    Kind kind(String text, Sentence sentence, Tenses tenses, Item item) {
        if (!lexicon.cues(Cue.Role.TARGET_ITEM, item.before()).isEmpty()
                || lexicon.cues(Cue.Role.TARGET_ITEM, item.after()).stream().anyMatch(cue -> cue.start() == 0)) {
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
        if (movesFromNow(text, sentence, item)) {
            return Kind.TARGET;
        }
        int here = item.found().start() - sentence.start();
        int target = tenses.target(here);
        target = target != Tenses.NEVER && tenses.forecastOver(target, here) ? Tenses.NEVER : target;
        int report = tenses.report(here);
        Period.Span plan = tenses.plan(here);
        Kind dated = plan == null ? dated(tenses.year(here)) : dated(plan);
        if (dated == Kind.TARGET && plan == null && tenses.yearStart(here) > report) {
            return Kind.TARGET;
        }
        if (looksBack && tenses.thisYear(here) > report) {
            return Kind.TARGET;
        }
        if (target == Tenses.NEVER && report == Tenses.NEVER && tenses.ahead(here)) {
            return Kind.TARGET;
        }
        if (target != Tenses.NEVER || report != Tenses.NEVER) {
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
                && FROM_NOW.in(text.substring(before.left(), before.found().start()));
    }

    /** Whether the number's own words say that it is done. */
    boolean reports(Item item) {
        return !lexicon.cues(Cue.Role.REPORT, item.before()).isEmpty();
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

    private Kind headed(Line line) {
        for (Line.Heading heading : line.headings()) {
            if (!lexicon.cues(Cue.Role.HEADING_REPORT, heading.text()).isEmpty()) {
                return Kind.OBSERVATION;
            }
            if (!lexicon.cues(Cue.Role.HEADING_TARGET, heading.text()).isEmpty()) {
                return Kind.TARGET;
            }
        }
        boolean plan = attribution.genre() == Genre.PLAN || CALL.in(attribution.title());
        return plan ? Kind.TARGET : Kind.OBSERVATION;
    }
}
