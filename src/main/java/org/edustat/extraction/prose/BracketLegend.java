package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Kind;
import org.edustat.extraction.signs.Sought;

/**
 * What the numbers in brackets are, where a heading or an opening says so: 主要目标(括号内为2010年实际数), and below it
 * 毛入园率70%(52.3%).
 *
 * @param words what the brackets hold
 * @param start characters of the view before the words
 * @param opens characters before the legend itself
 */
record BracketLegend(String words, int start, int opens) {

    private static final Pattern LEGEND =
            Pattern.compile("括号[内里中](?:的?数[字据]?)?(?:为|是|系|指)(?<words>[^()（）,，。;；\\n]{2,20})");
    private static final Sought INTENT = Sought.of("目标|规划|计划|预期");
    /** A legend further off belongs to another section. */
    private static final int REACH = 1_500;

    /** All legends of a text, in its order. */
    static List<BracketLegend> all(String text) {
        List<BracketLegend> legends = new ArrayList<>();
        Matcher legend = LEGEND.matcher(text);
        while (legend.find()) {
            legends.add(new BracketLegend(legend.group("words"), legend.start("words"), legend.start()));
        }
        return legends;
    }

    /** The last legend before the number, where nothing but the number stands in its bracket; else null. */
    static @Nullable BracketLegend of(List<BracketLegend> legends, Item item) {
        if (legends.isEmpty() || !item.bracketed() || !item.before().isBlank()) {
            return null;
        }
        BracketLegend last = null;
        for (BracketLegend legend : legends) {
            boolean before = legend.start() + legend.words().length() <= item.left();
            last = before && legend.opens() >= item.left() - REACH ? legend : last;
        }
        return last;
    }

    Kind kind() {
        return INTENT.in(words) ? Kind.TARGET : Kind.OBSERVATION;
    }
}
