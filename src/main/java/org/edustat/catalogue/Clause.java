package org.edustat.catalogue;

import org.edustat.concept.Origin;

/** The words that a number stands with. */
public final class Clause {

    private static final String ENDS = "，。；;!！?？\n";

    private Clause() {}

    /** The labels of a cell; of a sentence the clause up to the number. */
    public static String before(Origin origin) {
        String quotation = origin.quotation();
        int number = origin instanceof Origin.InText ? quotation.indexOf(origin.text()) : -1;
        if (number < 0) {
            return quotation;
        }
        int begin = number;
        while (begin > 0 && ENDS.indexOf(quotation.charAt(begin - 1)) < 0) {
            begin--;
        }
        return quotation.substring(begin, number);
    }
}
