package org.edustat.extraction.prose;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.extraction.signs.Sought;

/** Whether a number is a growth: a verb of change directly before it, with no 到, 至 or 为 between. */
record Movement(Lexicon lexicon) {

    /** What may stand between the verb and its number. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:了|整整|将近|大约|近|约|不低于|不少于|要|在|超过|达|不足|超|幅度|率|为|逾|至少|不少于|:)*+$");

    /** 高达 and 低于 tell a level. */
    private static final Sought BOUND = Sought.of("[高低多少][达于]|高中");

    private static final Sought COMPARES = Sought.of("(?<!占)比|较|同比|相比|净|共");
    private static final Sought LEVEL = Sought.of("(?:到|至|为)(?:了|近|约|超过|不足)*+$");

    /** 降幅为1.32%, 增长率达到21.3% tells how far it went. */
    private static final Sought EXTENT = Sought.of("(?:[增涨升降减跌]幅|增速|增长率|下降率)(?:为|是|达|达到|约|约为|高达)*+");

    /** 新增 makes something new; it is no growth of what was. */
    private static boolean makesNew(String words, int verb) {
        return verb > 0 && "新扩".indexOf(words.charAt(verb - 1)) >= 0;
    }

    /** The direction of the change, {@code up} or {@code down}; null where the number is a level. */
    @Nullable
    String direction(String words, boolean rate) {
        String last = null;
        for (Words.Hit<Cue> hit : lexicon.cues(Cue.Role.CHANGE, words)) {
            boolean tells = BOUND.at(words, hit.start()) == null
                    && (leads(words, hit.end()) || EXTENT.is(words.substring(hit.start())));
            if (tells && !alone(words, hit, rate) && !makesNew(words, hit.start())) {
                last = hit.word().value();
            }
        }
        return last;
    }

    /** Whether nothing stands between the verb and its number that makes it a level. */
    private static boolean leads(String words, int verb) {
        if (verb == words.length()) {
            return true;
        }
        String between = words.substring(verb);
        return BETWEEN.matcher(between).matches() && !LEVEL.is(between);
    }

    private static boolean alone(String words, Words.Hit<Cue> verb, boolean rate) {
        boolean wholly = rate && words.strip().length() == 1;
        return verb.length() == 1 && !COMPARES.in(words) && !words.contains("翻") && !wholly;
    }
}
