package org.edustat.extraction.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Coded;
import org.edustat.concept.Measure;
import org.edustat.concept.Unit;

/** Numbers of a list take the unit that its last one bears: 5.3、1.1和9.6个百分点. Others without a unit are none. */
final class SharedUnits {

    private static final Pattern JOINT = Pattern.compile("[、和及与]|以及");
    private static final int LONGEST_JOINT = 2;
    /** A label with its unit in brackets: 在校生(万人):21.4. */
    private static final Pattern LABELLED = Pattern.compile(".*[(（][^()（）\\n]{1,6}[)）]\\s?[:：]\\s?", Pattern.DOTALL);

    private static final Pattern LEGEND = Pattern.compile("[(（](?:计量)?单位:(?<unit>[^()（）,]{1,6})[)）]");

    private static final String NAMED = "单位";

    /** A multiplier counts even where the unit is not said. */
    private static final Pattern LARGE = Pattern.compile("[0-9][余多]?[万亿][余多]?");

    private static final Pattern THIS_NUMBER = Pattern.compile("数字|规模");
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",，;；:：";

    /** A legend further off belongs to other numbers. */
    private static final int REACH = 300;

    private static final int LOOK = 12;

    private final Lexicon lexicon;

    SharedUnits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Found> share(List<Found> written, String text) {
        List<Found> shared = new ArrayList<>(written);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Found found = shared.get(i);
            Found next = shared.get(i + 1);
            Measure unit = next.quantity().measure();
            boolean listed = next.start() - found.end() <= LONGEST_JOINT
                    && JOINT.matcher(text.substring(found.end(), next.start())).matches();
            if (listed && unit != null && takes(found.quantity().measure(), unit)) {
                shared.set(i, found.withQuantity(found.quantity().withMeasure(unit)));
            }
        }
        for (int i = 0; i < shared.size(); i++) {
            Found found = shared.get(i);
            Measure told = found.quantity().measure() == null ? told(text, shared, i) : null;
            if (told != null) {
                shared.set(i, found.withQuantity(found.quantity().withMeasure(told)));
            }
        }
        shared.removeIf(found -> found.quantity().measure() == null && !labelled(found, text));
        return shared;
    }

    private @Nullable Measure told(String text, List<Found> numbers, int at) {
        Found found = numbers.get(at);
        Measure legend = legend(text, found.start());
        boolean large = LARGE.matcher(found.quantity().text()).find();
        return legend != null || !large
                ? legend
                : counted(text, found, at == 0 ? null : numbers.get(at - 1));
    }

    /** In what the noun before the number is counted, 在校生2.8亿; 这个数字达到4818万 goes on with the number before. */
    private @Nullable Measure counted(String text, Found found, @Nullable Found before) {
        String words = text.substring(Math.max(0, found.start() - REACH), found.start());
        String clause = after(words, CLAUSE_ENDS);
        Unit unit = null;
        for (Words.Hit<Cue> noun : lexicon.cues(Cue.Role.COUNTED, clause)) {
            unit = Coded.of(Unit.class, noun.word().value().split(" ")[0]);
        }
        if (unit == null && before != null && THIS_NUMBER.matcher(clause).find()) {
            Measure earlier = before.quantity().measure();
            boolean near = found.start() - before.end() < after(words, SENTENCE_ENDS).length();
            unit = earlier == null || !near ? null : earlier.unit();
        }
        return unit == null ? null : new Measure("", BigDecimal.ONE, unit);
    }

    /** What stands behind the last of these signs. */
    private static String after(String words, String ends) {
        int at = words.length();
        while (at > 0 && ends.indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return words.substring(at);
    }

    /** The unit that the line names for all its numbers: 2.规模(单位:万人). */
    private @Nullable Measure legend(String text, int number) {
        String before = text.substring(Math.max(0, number - REACH), number);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        Matcher legend = LEGEND.matcher(line);
        Measure unit = null;
        while (line.contains(NAMED) && legend.find()) {
            unit = lexicon.measure(legend.group("unit")).orElse(unit);
        }
        return unit;
    }

    private static boolean takes(@Nullable Measure own, Measure next) {
        return own == null || own.text().equals("个") && next.unit() == Unit.PERCENTAGE_POINT;
    }

    private static boolean labelled(Found found, String text) {
        return LABELLED.matcher(text.substring(Math.max(0, found.start() - LOOK), found.start()))
                .matches();
    }
}
