package org.edustat.assessment.promise;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Promise;
import org.edustat.concept.Promise.Said;
import org.edustat.concept.PromiseEntry.Fate;
import org.edustat.concept.PromiseEntry.Mention;
import org.edustat.concept.Stage;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Reason;

/** What became of promises. */
record Fates(Lexicon lexicon, LocalDate date) {

    /** What is told of as done may be a part of it where the promise asks for all. */
    private static final Set<String> WHOLLY = Set.of("全", "彻底", "如期", "清零");

    Fate of(Promise promise, List<Mention> mentions, boolean spokenSince) {
        Said last = last(mentions);
        if (last == Said.DONE) {
            boolean inPart = wholly(promise.goal()) && !wholly(lastWords(mentions)) || !everywhere(promise, mentions);
            return inPart ? Fate.KEPT_IN_PART : Fate.KEPT;
        }
        if (promise.deadline() != null && promise.deadline().lastDay().isAfter(date)) {
            return again(mentions) ? Fate.PROMISED_AGAIN : Fate.NOT_DUE;
        }
        if (mentions.isEmpty()) {
            return spokenSince ? Fate.NEVER_MENTIONED : Fate.NOTHING_SINCE;
        }
        if (promise.deadline() != null) {
            return Fate.OVERDUE;
        }
        return again(mentions) ? Fate.PROMISED_AGAIN : Fate.SPOKEN_OF;
    }

    /** What is done at one stage is not done at all of them. */
    private boolean everywhere(Promise promise, List<Mention> mentions) {
        Set<Stage> promised = Reach.of(lexicon, promise.subject()).stages();
        Set<Stage> done = EnumSet.noneOf(Stage.class);
        for (Mention mention : mentions) {
            if (mention.said() == Said.DONE) {
                Set<Stage> there = Reach.of(lexicon, mention.origin().text()).stages();
                if (there.isEmpty()) {
                    return true;
                }
                done.addAll(there);
            }
        }
        return promised.isEmpty() ? done.size() > 1 : done.containsAll(promised);
    }

    Fate of(Verdict verdict, List<Mention> mentions, boolean spokenSince) {
        return switch (verdict.status()) {
            case SURELY_MET -> Fate.KEPT;
            case POSSIBLY_MET -> Fate.KEPT_IN_PART;
            case MISSED -> Fate.NOT_KEPT;
            case DEFINITION_DIFFERS -> Fate.DEFINITION_CHANGED;
            case NOT_JUDGED -> Fate.NOT_JUDGED;
            case NOT_DUE, ON_COURSE, BEHIND -> again(mentions) ? Fate.PROMISED_AGAIN : Fate.NOT_DUE;
            case NO_DATA -> unanswered(verdict, mentions, spokenSince);
        };
    }

    private static Fate unanswered(Verdict verdict, List<Mention> mentions, boolean spokenSince) {
        if (!mentions.isEmpty() || verdict.reason() == Reason.FIGURE_WITHOUT_NUMBER) {
            return Fate.OVERDUE;
        }
        return spokenSince ? Fate.NEVER_MENTIONED : Fate.NOTHING_SINCE;
    }

    private static boolean again(List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.said() == Said.PROMISED);
    }

    /** What was last said of it being done or not. */
    private static Said last(List<Mention> mentions) {
        Said last = Said.TOLD;
        for (Mention mention : mentions) {
            if (mention.said() == Said.DONE || mention.said() == Said.NOT_DONE) {
                last = mention.said();
            }
        }
        return last;
    }

    private static String lastWords(List<Mention> mentions) {
        String words = "";
        for (Mention mention : mentions) {
            words = mention.said() == Said.DONE ? mention.origin().text() : words;
        }
        return words;
    }

    private static boolean wholly(String words) {
        return WHOLLY.stream().anyMatch(words::contains);
    }
}
