package org.edustat.extraction.prose;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;

/** Whether a number is a growth: a verb of change directly before it, with no 到, 至 or 为 between. */
record Movement(Lexicon lexicon) {

    /** What may stand between the verb and its number. */
    private static final Pattern BETWEEN = Pattern.compile("(?:了|近|约|不低于|不少于|要|在|超过|达|不足|超|幅度|率|为|逾|至少|不少于|:)*+$");

    /** 高达 and 低于 tell a level. */
    private static final Pattern BOUND = Pattern.compile("[高低多少][达于]|高中");

    private static final Pattern COMPARES = Pattern.compile("(?<!占)比|较|同比|相比|净|共");
    private static final Pattern LEVEL = Pattern.compile("(?:到|至|为)(?:了|近|约|超过|不足)*+$");

    /** 新增 makes something new; it is no growth of what was. */
    private static boolean makesNew(String words, int verb) {
        return verb > 0 && "新扩".indexOf(words.charAt(verb - 1)) >= 0;
    }

    /** The direction of the change, {@code up} or {@code down}; null where the number is a level. */
    @Nullable
    String direction(String words, boolean rate) {
        String last = null;
        for (Words.Hit<Cue> hit : lexicon.cues(Cue.Role.CHANGE, words)) {
            if (BOUND.matcher(words).region(hit.start(), words.length()).lookingAt()) {
                continue;
            }
            boolean near = BETWEEN.matcher(words.substring(hit.end())).matches();
            boolean level = LEVEL.matcher(words.substring(hit.end())).matches();
            boolean alone = hit.length() == 1
                    && !COMPARES.matcher(words).find()
                    && !words.contains("翻")
                    && !(rate && words.strip().length() == 1);
            if (near && !level && !alone && !makesNew(words, hit.start())) {
                last = hit.word().value();
            }
        }
        return last;
    }
}
