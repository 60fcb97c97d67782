package org.edustat.validation.rule;

import java.util.Comparator;

import org.edustat.concept.Claim;
import org.edustat.concept.Source;

/** The order of claims: by paper, and in the order in which a paper is read. */
public final class Places {

    /** The order of claims where nothing else decides, which never depends on the order in which they came. */
    public static final Comparator<Claim> OF_CLAIMS = Places::compare;

    private Places() {}

    private static int compare(Claim one, Claim other) {
        if (one == other) {
            return 0;
        }
        int places = Source.NATURAL.compare(one.source(), other.source());
        int keys = places == 0 ? one.key().compareTo(other.key()) : places;
        int texts = keys == 0
                ? one.source().origin().text().compareTo(other.source().origin().text())
                : keys;
        return texts == 0 ? one.toString().compareTo(other.toString()) : texts;
    }
}
