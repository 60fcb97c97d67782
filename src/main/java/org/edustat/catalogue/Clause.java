package org.edustat.catalogue;

import org.edustat.concept.Origin;

/** The words that a number stands with. */
public final class Clause {

    private static final String SHARE = "占";
    private static final String ENDS = "，。；;!！?？\n";

    private Clause() {}

    /**
     * The labels of a cell; of a sentence the clause up to the number, and the one before where it only goes on (占…).
     */
    public static String before(Origin origin) {
        String quotation = origin.quotation();
        int number = origin instanceof Origin.InText ? quotation.indexOf(origin.text()) : -1;
        if (number < 0) {
            return quotation;
        }
        int begin = begin(quotation, number);
        boolean goesOn = begin > 0 && quotation.substring(begin, number).strip().startsWith(SHARE);
        return quotation.substring(goesOn ? begin(quotation, begin - 1) : begin, number);
    }

    private static int begin(String sentence, int end) {
        int begin = end;
        while (begin > 0 && ENDS.indexOf(sentence.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }
}
