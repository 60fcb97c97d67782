package org.edustat.extraction.prose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
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

    /** What may be left over of words that name nothing. */
    private static final int REST = 0;

    private static final String RATE = "率";
    private static final List<Slot> FACETS = List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA);
    private static final List<Cue.Role> LIGHT =
            List.of(Cue.Role.CHANGE, Cue.Role.BOUND_BEFORE, Cue.Role.TARGET_ITEM, Cue.Role.FILLER);

    private static final Pattern SHARE = Pattern.compile("在园幼儿[^,，]{0,4}(?:占比|比例|比重)");
    private static final String EACH = "分别";

    private static final Pattern COMPARES = Pattern.compile(
            "(?:(?:因|由于|受|随着)[^,，较比]{1,16})?"
                    + "(?:[比较与](?:[^,，。;；]{0,12}的)?(?:上|去|前|本|同|[一二三四五六七八九十两]|(?:19|20)?[0-9]{1,4}|“?十[一二三四]?五)[^,，率数]{0,8}?|同比|环比|同口径|按?可比口径|(?:[一二三四五六七八九十两]|[0-9]{1,2})年(?:来|间|里|内)?)(?:[共净约又再]|累计)?(?=[增减上下升降提回扩缩多少高低猛锐激骤净])");

    private final Lexicon lexicon;
    private final Regions regions;
    private final int year;
    /** The same words are asked for the number, for those behind it and for its growth. */
    private final Recent<String, Boolean> known = new Recent<>(words -> !namesRate(words) && light(words));

    Bareness(Lexicon lexicon, Regions regions, int year) {
        this.lexicon = lexicon;
        this.regions = regions;
        this.year = year;
    }

    boolean bare(String words) {
        return known.get(words);
    }

    /** Whether the words only say what was done, 可提供 or 新增, and with what is left for the number before to tell. */
    boolean onlyDone(String words) {
        StringBuilder rest = new StringBuilder(words);
        boolean done = false;
        for (Cue.Role role : List.of(Cue.Role.VERB, Cue.Role.ADDS)) {
            List<Words.Hit<Cue>> hits = lexicon.cues(role, rest.toString());
            for (int at = hits.size() - 1; at >= 0; at--) {
                rest.delete(hits.get(at).start(), hits.get(at).end());
                done = true;
            }
        }
        return done && bare(rest.toString());
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
    private boolean namesRate(String words) {
        return SHARE.matcher(words).find()
                || lexicon.indicatorWords(words).stream()
                        .anyMatch(hit -> hit.length() > RATE.length()
                                && words.substring(hit.start(), hit.end()).endsWith(RATE));
    }

    private boolean light(String words) {
        boolean[] light = new boolean[words.length()];
        WordsSaid said = lexicon.said(words);
        for (Slot slot : FACETS) {
            said.facets(slot).forEach(hit -> mark(light, hit));
        }
        for (Cue.Role role : LIGHT) {
            said.cues(role).forEach(hit -> mark(light, hit));
        }
        if (rest(words, light) <= REST) {
            return true;
        }
        regions.mentions(words, year).forEach(place -> Arrays.fill(light, place.start(), place.end(), true));
        return rest(words, light) <= REST;
    }

    private static int rest(String words, boolean[] light) {
        int rest = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean mark = words.charAt(i) < 128 || Character.isWhitespace(words.charAt(i));
            rest += light[i] || mark ? 0 : 1;
        }
        return rest;
    }

    private static void mark(boolean[] light, Words.Hit<?> hit) {
        Arrays.fill(light, hit.start(), hit.end(), true);
    }
}
