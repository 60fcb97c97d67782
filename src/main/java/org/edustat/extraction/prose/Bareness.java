package org.edustat.extraction.prose;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Questions;
import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.catalogue.Words;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.Slot;
import org.edustat.extraction.meaning.Recent;

/**
 * Whether words name a thing of their own, or only a stage, a place or a time, so that the number beside them is about
 * what was named before: 其中小学 (25306人).
 */
final class Bareness {

    private static final char RATE = '率';
    private static final char LAST_PLAIN = 128;
    private static final Questions LIGHT = Questions.of(
            List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA),
            List.of(Cue.Role.CHANGE, Cue.Role.BOUND_BEFORE, Cue.Role.TARGET_ITEM, Cue.Role.FILLER));

    private static final String EACH = "分别";

    private static final Pattern COMPARES = Pattern.compile(
            "(?:(?:因|由于|受|随着)[^,，较比]{1,16})?"
                    + "(?:[比较与](?:上|去|前|本|同|[一二三四五六七八九十两]|(?:19|20)?[0-9]{1,4}|“?十[一二三四]?五)[^,，率数]{0,8}?|同比|环比)(?=[增减上下升降提回扩缩多少高低猛锐激骤净])");

    private final Lexicon lexicon;
    private final Regions regions;
    private final int year;
    /** The same words are asked for the number, for those behind it and for its growth. */
    private final Recent<String, Boolean> known = new Recent<>(this::light);

    Bareness(Lexicon lexicon, Regions regions, int year) {
        this.lexicon = lexicon;
        this.regions = regions;
        this.year = year;
    }

    boolean bare(String words) {
        return known.get(words);
    }

    /** 甲区、乙区分别为3万、2万: whose parts they are, and nothing else. */
    boolean ofPlaces(String words) {
        return words.contains(EACH) && !regions.mentions(words, year).isEmpty() && bare(words);
    }

    /** The same of the words before a growth, where why it came and what it is compared with name nothing either. */
    boolean bareBeforeGrowth(String words) {
        Matcher compares = COMPARES.matcher(words);
        return compares.lookingAt() ? bare(words.substring(compares.end())) : bare(words);
    }

    /** 学前三年入园率 is made of light words, but names a rate of its own. */
    private static boolean namesRate(String words, WordsSaid said) {
        if (words.indexOf(RATE) < 0) {
            return false;
        }
        for (Words.Hit<IndicatorWord> hit : said.indicators()) {
            if (hit.length() > 1 && words.charAt(hit.end() - 1) == RATE) {
                return true;
            }
        }
        return false;
    }

    private boolean light(String words) {
        WordsSaid said = lexicon.said(words);
        if (namesRate(words, said)) {
            return false;
        }
        BitSet light = new BitSet(words.length());
        said.mark(LIGHT, light);
        if (silent(words, light)) {
            return true;
        }
        for (RegionMention place : regions.mentions(words, year)) {
            light.set(place.start(), place.end());
        }
        return silent(words, light);
    }

    private static boolean silent(String words, BitSet light) {
        for (int at = light.nextClearBit(0); at < words.length(); at = light.nextClearBit(at + 1)) {
            if (words.charAt(at) >= LAST_PLAIN && !Character.isWhitespace(words.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
