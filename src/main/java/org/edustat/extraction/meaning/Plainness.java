package org.edustat.extraction.meaning;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Slot;

/**
 * Whether a noun stands for all that it names. 全县现有学校 counts the schools of the county; 督导学校, 受损学校 and 获奖学校 count some
 * of them, by whatever is done to them. What can be done to a school is without end, so the words that may stand beside
 * the noun are known, and any other makes it another thing.
 */
record Plainness(Lexicon lexicon, RegionReader regions) {

    private static final Pattern TIME = Pattern.compile(
            "(?:截至|截止|至|到)?(?:(?:19|20)?[0-9]{2,4}|[今去当本上前同]|十[一二三四]五)?(?:学年|年度|年)(?:[上下]半年|[春秋]季(?:学期)?|[末底初]|期间|[0-9]{1,2}月[末底初]?)?|驻\\p{IsHan}|[一二三四五六七八九十两]年(?:来|间|内)?(?=累计|共|来|间|内)");
    /** What a bracket counts in, or out: 学校（含教学点）. */
    static final Pattern INCLUDED = Pattern.compile("[(（](?:主要|不)?(?:含|不包括|包括|包含)[^()（）]*[)）]");

    private static final Pattern WHOLE = Pattern.compile("全[国省市区县州旗盟镇乡校]|[我本][省市区县州旗盟]|辖区|目前|现在是?|眼下|如今");

    private static final List<Cue.Role> LIGHT = List.of(
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
            Cue.Role.BESIDE);

    boolean asked(String word) {
        return !lexicon.plainly(word).isEmpty();
    }

    /** What stands in a text beside its nouns, worked out for the first noun that asks. */
    final class Beside {

        private final String text;
        private @Nullable BitSet light;

        Beside(String text) {
            this.text = text;
        }

        /**
         * Whether the words beside the noun leave it as it is; what stands before a verb of being is past.
         *
         * @param to characters of the text that are looked at
         */
        boolean plain(int to, Words.Hit<List<Term>> noun) {
            light = light == null ? light(text) : light;
            BitSet known = (BitSet) light.clone();
            for (Words.Hit<List<Term>> hit : lexicon.indicatorWords(text)) {
                if (same(text.substring(hit.start(), hit.end()), noun)) {
                    known.set(hit.start(), hit.end());
                }
            }
            known.set(noun.start(), noun.end());
            int from = 0;
            for (Words.Hit<Cue> being : lexicon.cues(Cue.Role.EXISTS, text)) {
                from = being.end() <= noun.start() && !inside(text, being) ? being.end() : from;
            }
            return silent(text, from, to, known);
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
        if (places.isEmpty() && !WHOLE.matcher(text).find()) {
            return false;
        }
        BitSet light = new BitSet(text.length());
        places.forEach(place -> light.set(place.start(), place.end()));
        Matcher whole = WHOLE.matcher(text);
        boolean named = !places.isEmpty();
        while (whole.find()) {
            light.set(whole.start(), whole.end());
            named = true;
        }
        if (!named) {
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
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            light.set(time.start(), time.end());
        }
    }

    /** Whether the word is another name of what the noun counts. */
    private boolean same(String word, Words.Hit<List<Term>> noun) {
        Set<String> counted = lexicon.plainly(word);
        if (!counted.isEmpty()) {
            for (Term term : noun.word()) {
                if (counted.contains(term.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private BitSet light(String text) {
        BitSet light = new BitSet(text.length());
        for (Slot slot : List.of(Slot.STAGE, Slot.SECTOR)) {
            lexicon.facets(slot, text).forEach(hit -> light.set(hit.start(), hit.end()));
        }
        for (Cue.Role role : LIGHT) {
            lexicon.cues(role, text).forEach(hit -> light.set(hit.start(), hit.end()));
        }
        for (RegionMention mention : regions.mentions(text)) {
            light.set(mention.start(), mention.end());
        }
        time(text, light);
        if (text.indexOf('(') >= 0 || text.indexOf('（') >= 0) {
            Matcher included = INCLUDED.matcher(text);
            while (included.find()) {
                light.set(included.start(), included.end());
            }
        }
        return light;
    }
}
