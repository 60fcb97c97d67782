package org.edustat.extraction.meaning;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Questions;
import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Words;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/**
 * Whether a noun stands for all that it names. 全县现有学校 counts the schools of the county; 督导学校, 受损学校 and 获奖学校 count some
 * of them, by whatever is done to them. What can be done to a school is without end, so the words that may stand beside
 * the noun are known, and any other makes it another thing.
 */
record Plainness(Lexicon lexicon, RegionReader regions) {

    private static final Sought TIME = Sought.of(
            "(?:截至|截止|至|到)?(?:(?:19|20)?[0-9]{2,4}|[今去当本上前同]|十[一二三四五]五)?(?:学年|年度|年)(?:[上下]半年|[春秋]季(?:学期)?|[末底初]|期间|[0-9]{1,2}月[末底初]?)?|驻\\p{IsHan}|[一二三四五六七八九十两]年(?:来|间|内)?(?=累计|共|来|间|内)");
    /** What a bracket counts in, or out: 学校（含教学点）. */
    static final Sought INCLUDED = Sought.of("[(（](?:主要|不)?(?:含|不包括|包括|包含)[^()（）]*[)）]");

    private static final Sought WHOLE = Sought.of("全[国省市区县州旗盟镇乡校]|[我本][国省市区县州旗盟]|辖区|目前|现在是?|眼下|如今");

    private static final Questions LIGHT = Questions.of(
            List.of(Slot.STAGE, Slot.SECTOR),
            List.of(
                    Cue.Role.FILLER,
                    Cue.Role.HEADER,
                    Cue.Role.BOUND_BEFORE,
                    Cue.Role.CHANGE,
                    Cue.Role.TARGET,
                    Cue.Role.TARGET_ITEM,
                    Cue.Role.REPORT,
                    Cue.Role.LEVEL,
                    Cue.Role.FROM,
                    Cue.Role.LICENCE,
                    Cue.Role.ADDS,
                    Cue.Role.EXISTS,
                    Cue.Role.BESIDE));

    /** What stands in a text beside its nouns, worked out for the first noun that asks. */
    final class Beside {

        private final String text;
        private final WordsSaid said;
        private @Nullable BitSet light;

        Beside(String text) {
            this.text = text;
            this.said = lexicon.said(text);
        }

        /** The signs that leave a noun as it is. */
        private BitSet light(Words.Hit<IndicatorWord> noun) {
            light = light == null ? Plainness.this.light(text, said) : light;
            BitSet known = (BitSet) light.clone();
            for (Words.Hit<IndicatorWord> hit : said.indicators()) {
                if (same(hit.word(), noun.word())) {
                    known.set(hit.start(), hit.end());
                }
            }
            known.set(noun.start(), noun.end());
            return known;
        }

        /** Where begins what may stand before a noun; what stands before a verb of being is past. */
        private int from(Words.Hit<IndicatorWord> noun) {
            int from = 0;
            for (Words.Hit<Cue> being : said.cues(Cue.Role.EXISTS)) {
                from = being.end() <= noun.start() && !inside(text, being) ? being.end() : from;
            }
            return from;
        }

        /** The noun where it stands, and whether the words beside it, or those before it, leave it as it is. */
        Heard.Word word(Words.Hit<IndicatorWord> noun, int nth) {
            BitSet known = light(noun);
            int from = from(noun);
            boolean leads = silent(text, from, noun.end(), known);
            boolean plain = leads && silent(text, noun.end(), text.length(), known);
            return new Heard.Word(noun.word(), nth, noun.start(), text.length() - noun.end(), plain, leads);
        }
    }

    /** 有 in 所有 says nothing by itself. */
    boolean inside(String text, Words.Hit<?> word) {
        return lexicon.cues(Cue.Role.BESIDE, text).stream()
                .anyMatch(longer -> longer.start() <= word.start()
                        && longer.end() >= word.end()
                        && longer.length() > word.length());
    }

    /** Whether the words name a place and nothing else. */
    boolean place(String text) {
        List<RegionMention> places = regions.mentions(text);
        BitSet light = new BitSet(text.length());
        places.forEach(place -> light.set(place.start(), place.end()));
        for (Matcher whole = WHOLE.find(text); whole != null; whole = WHOLE.find(text, whole.end())) {
            light.set(whole.start(), whole.end());
        }
        if (light.isEmpty()) {
            return false;
        }
        time(text, light);
        return silent(text, 0, text.length(), light);
    }

    private static boolean silent(String text, int from, int to, BitSet light) {
        for (int at = light.nextClearBit(from); at < to; at = light.nextClearBit(at + 1)) {
            if (Character.isIdeographic(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static void time(String text, BitSet light) {
        if (text.indexOf('年') < 0 && text.indexOf('驻') < 0) {
            return;
        }
        for (Matcher time = TIME.find(text); time != null; time = TIME.find(text, time.end())) {
            light.set(time.start(), time.end());
        }
    }

    /** Whether the word is another name of what the noun counts. */
    private static boolean same(IndicatorWord word, IndicatorWord noun) {
        if (word == noun) {
            return !word.plainly().isEmpty();
        }
        for (int at = 0; at < noun.terms().size() && !word.plainly().isEmpty(); at++) {
            if (word.plainly().contains(noun.terms().get(at).value())) {
                return true;
            }
        }
        return false;
    }

    private BitSet light(String text, WordsSaid said) {
        BitSet light = new BitSet(text.length());
        said.mark(LIGHT, light);
        for (RegionMention mention : regions.mentions(text)) {
            light.set(mention.start(), mention.end());
        }
        time(text, light);
        for (Matcher included = INCLUDED.find(text); included != null; included = INCLUDED.find(text, included.end())) {
            light.set(included.start(), included.end());
        }
        return light;
    }
}
