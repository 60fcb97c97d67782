package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.edustat.concept.Origin;

/**
 * The words that a number stands with.
 *
 * @param sentence the labels of a cell; else the sentence up to the number
 * @param begin where the number's clause begins in it, or the one before where it only goes on (占…)
 */
public record Clause(String sentence, int begin) {

    private static final String SHARE = "占";
    private static final String DIGITS = "0123456789.０１２３４５６７８９．";
    private static final String ENDS = "，。；;!！?？\n";

    /** 48所、九年一贯制学校 is in a list: the number before has its unit and its comma there. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^.*\\p{N}[^、和及与]{0,3}[、和及与]?", Pattern.DOTALL);

    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]?|^[^(（]*[)）]");

    public static Clause of(Origin origin) {
        String quotation = origin.quotation();
        List<Integer> places = origin instanceof Origin.InText ? places(quotation, origin.text()) : List.of();
        if (places.isEmpty()) {
            return new Clause(quotation, 0);
        }
        int number = places.get(0);
        int begin = begin(quotation, number);
        boolean goesOn = begin > 0 && quotation.substring(begin, number).strip().startsWith(SHARE);
        return new Clause(quotation.substring(0, number), goesOn ? begin(quotation, begin - 1) : begin);
    }

    /** Where in a sentence a number stands for itself, each time: 3所 is no part of 43所. */
    public static List<Integer> places(String sentence, String number) {
        List<Integer> places = new ArrayList<>();
        for (int at = sentence.indexOf(number);
                at >= 0 && !number.isEmpty();
                at = sentence.indexOf(number, at + number.length())) {
            if (at == 0 || DIGITS.indexOf(sentence.charAt(at - 1)) < 0) {
                places.add(at);
            }
        }
        return places;
    }

    private static int begin(String sentence, int end) {
        int begin = end;
        while (begin > 0 && ENDS.indexOf(sentence.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    /** The labels of a cell; else the clause up to the number. */
    public String before() {
        return sentence.substring(begin);
    }

    /** Its own words alone: behind the number before it, and in no bracket. */
    public String own() {
        return BRACKETS.matcher(NUMBER_BEFORE.matcher(before()).replaceFirst(""))
                .replaceAll("");
    }
}
