package org.edustat.validation.rule;

import java.util.Comparator;

import org.edustat.concept.Claim;
import org.edustat.concept.Origin;
import org.edustat.concept.Source;

/** The order in which a paper is read: sheet by sheet and row by row, or along the text. */
public final class Places {

    static final Comparator<Source> IN_ORDER = Places::compare;

    /** The order of claims where nothing else decides, which never depends on the order in which they came. */
    public static final Comparator<Claim> OF_CLAIMS = Places::compare;

    private Places() {}

    private static int compare(Claim one, Claim other) {
        if (one == other) {
            return 0;
        }
        int places = compare(one.source(), other.source());
        int keys = places == 0 ? one.key().compareTo(other.key()) : places;
        int texts = keys == 0
                ? one.source().origin().text().compareTo(other.source().origin().text())
                : keys;
        return texts == 0 ? one.toString().compareTo(other.toString()) : texts;
    }

    private static int compare(Source one, Source other) {
        int paths = one.path().compareTo(other.path());
        return paths == 0 ? compare(one.origin(), other.origin()) : paths;
    }

    // written out, without a text for each place: a million claims are sorted by it
    private static int compare(Origin one, Origin other) {
        if (one instanceof Origin.InGrid cell && other instanceof Origin.InGrid another) {
            int tables = Integer.compare(cell.table(), another.table());
            int sheets = tables == 0 ? cell.sheet().compareTo(another.sheet()) : tables;
            return sheets == 0 ? cell.cell().compareTo(another.cell()) : sheets;
        }
        if (one instanceof Origin.InText text && other instanceof Origin.InText another) {
            int starts = Integer.compare(text.start(), another.start());
            return starts == 0 ? Integer.compare(text.end(), another.end()) : starts;
        }
        return Boolean.compare(one instanceof Origin.InGrid, other instanceof Origin.InGrid);
    }
}
