package org.edustat.extraction.prose;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Period;

/**
 * Fact or intent: a cue in the sentence decides, else a year after the paper's own or long before it, else the heading,
 * else the sort of paper.
 */
final class KindRules {

    private final Lexicon lexicon;
    private final Attribution attribution;

    KindRules(Lexicon lexicon, Attribution attribution) {
        this.lexicon = lexicon;
        this.attribution = attribution;
    }

    /** What the number is, apart from a change. */
    Kind kind(Sentence sentence, Tenses tenses, Item item) {
        if (!lexicon.cues(Cue.Role.TARGET_ITEM, item.before()).isEmpty()
                || lexicon.cues(Cue.Role.TARGET_ITEM, item.after()).stream().anyMatch(cue -> cue.start() == 0)) {
            return Kind.TARGET;
        }
        int here = item.found().start() - sentence.start();
        int target = tenses.target(here);
        int report = tenses.report(here);
        Kind dated = dated(tenses.year(here));
        if (dated == Kind.TARGET && tenses.yearStart(here) > report) {
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
        return attribution.genre() == Genre.PLAN ? Kind.TARGET : Kind.OBSERVATION;
    }
}
