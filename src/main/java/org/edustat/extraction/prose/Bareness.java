package org.edustat.extraction.prose;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Questions;
import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.Region;
import org.edustat.concept.Slot;
import org.edustat.extraction.meaning.Recent;
import org.edustat.extraction.signs.Sought;

/**
 * Whether words name a thing of their own, or only a stage, a place or a time, so that the number beside them is about
 * what was named before: 其中小学 (25306人).
 */
final class Bareness {

    /** As 其中. */
    private static final int SHORT_HIT = 2;

    private static final char RATE = '率';
    private static final char AREA = '区';
    private static final char LAST_PLAIN = 128;
    private static final Questions LIGHT = Questions.of(
            List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA),
            List.of(Cue.Role.CHANGE, Cue.Role.BOUND_BEFORE, Cue.Role.TARGET_ITEM, Cue.Role.FILLER));

    private static final Sought SHARE = Sought.of("在园幼儿[^,，]{0,4}(?:占比|比例|比重)");
    private static final String EACH = "分别";
    /** 南湖新区, 经开区: places that no list of divisions has. */
    private static final Sought ZONE =
            Sought.of("\\p{IsHan}{0,4}(?:经开|高新技术|高新|(?:经济)?(?:技术)?开发|新|示范|风景名胜|风景|度假|管理|保税|综保|产业园|工业园)区");

    private static final Pattern COMPARES = Pattern.compile(
            "(?:(?:因|由于|受|随着)[^,，较比]{1,16})?"
                    + "(?:[比较与](?:[^,，。;；]{0,12}的)?(?:上|去|前|本|同|[一二三四五六七八九十两]|(?:19|20)?[0-9]{1,4}|“?十[一二三四五]?五)[^,，率数]{0,8}?|[比较][^,，。;；率数]{1,6}(?:时|前|之初|初期)|同比|环比|同口径|按?可比口径|(?:[一二三四五六七八九十两]|[0-9]{1,2})年(?:来|间|里|内)?)(?:[共净约又再]|累计)?(?=[增减上下升降提回扩缩多少高低猛锐激骤净])");

    private final Lexicon lexicon;
    private final Regions regions;
    private final int year;
    private final @Nullable Region own;
    /** The same words are asked for the number, for those behind it and for its growth. */
    private final Recent<String, Boolean> known = new Recent<>(this::light);

    /** @param own the paper's own place, in which short names are understood; null where nobody knows it */
    Bareness(Lexicon lexicon, Regions regions, int year, @Nullable Region own) {
        this.lexicon = lexicon;
        this.regions = regions;
        this.year = year;
        this.own = own;
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
        return words.contains(EACH) && !regions.mentions(words, year, own).isEmpty() && bare(words);
    }

    /** Whether the words are the name of a place and nothing else. */
    boolean ofPlace(String words) {
        return !words.isBlank() && !regions.mentions(words, year, own).isEmpty() && bare(words);
    }

    /**
     * The same, where the place may be one that no list of divisions has: of a list of places each is told for itself.
     */
    boolean ofPlaceOrZone(String words) {
        return ofPlace(words) || ZONE.in(words) && bare(words);
    }

    /** The same of the words before a growth, where why it came and what it is compared with name nothing either. */
    boolean bareBeforeGrowth(String words) {
        Matcher compares = COMPARES.matcher(words);
        return compares.lookingAt() ? bare(words.substring(compares.end())) : bare(words);
    }

    /** 学前三年入园率 is made of light words, but names a rate of its own. */
    private static boolean namesRate(String words, WordsSaid said) {
        if (SHARE.in(words)) {
            return true;
        }
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
        weigh(said, light);
        if (silent(words, light)) {
            return true;
        }
        for (RegionMention place : regions.mentions(words, year, own)) {
            light.set(place.start(), place.end());
        }
        int named = words.indexOf(AREA);
        for (Matcher zone = named < 0 ? null : ZONE.find(words); zone != null; zone = ZONE.find(words, zone.end())) {
            light.set(zone.start(), zone.end());
        }
        return silent(words, light);
    }

    /** 在职教职工 is heard among the stages so that the 职教 in it is not; it is a noun. */
    private static void weigh(WordsSaid said, BitSet light) {
        for (Words.Hit<Term> hit : said.facets(Slot.STAGE)) {
            if (hit.word().value().isEmpty() && hit.length() > SHORT_HIT) {
                light.clear(hit.start(), hit.end());
            }
        }
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
