package org.edustat.catalogue;

import java.util.Set;

import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Citation;
import org.edustat.concept.Comparator;
import org.edustat.concept.Key;
import org.edustat.concept.Region;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * What the nation or a province wants to be reached by a year, by {@code targets/goals.csv}.
 *
 * @param levels of which places it is asked: {@code country}, {@code province}, {@code prefecture}, {@code county}
 * @param sectors of the figures: a share of inclusive kindergartens is of that sector, or of none where nobody says so
 * @param from the first year of the plan
 * @param due the year by whose end it is to be reached
 * @param written the number as it stands there
 * @param quotation the words of the document, as far as they are known
 */
public record Goal(
        Citation citation,
        Set<String> levels,
        String indicator,
        Stage stage,
        Set<Sector> sectors,
        Area area,
        Comparator comparator,
        Amount amount,
        int from,
        int due,
        String written,
        String quotation) {

    private static final int PROVINCE_DIGITS = 2;

    public Goal {
        levels = Set.copyOf(levels);
        sectors = Set.copyOf(sectors);
    }

    /**
     * Whether it is asked of the place of a figure, about the same thing, in a year from its plan's first to its last.
     */
    public boolean concerns(Key figure) {
        int year = figure.period().workbookYear();
        return figure.indicator().equals(indicator)
                && figure.stage() == stage
                && sectors.contains(figure.sector())
                && figure.area() == area
                && !figure.ofSchool()
                && from <= year
                && year <= due
                && levels.contains(level(figure.region()))
                && covers(citation.layer(), figure.region());
    }

    /** Whether what is set for one place is set for another: for itself and for all within. */
    static boolean covers(String layer, String region) {
        return layer.equals(Region.COUNTRY)
                || layer.equals(region)
                || layer.endsWith("0000") && region.startsWith(layer.substring(0, PROVINCE_DIGITS));
    }

    private static String level(String region) {
        if (region.equals(Region.COUNTRY)) {
            return "country";
        }
        if (region.endsWith("0000")) {
            return "province";
        }
        return region.endsWith("00") ? "prefecture" : "county";
    }

    /** The one that asks for more; of the same the nearer one. */
    public Goal stricter(Goal other) {
        if (amount.value() == null || other.amount.value() == null) {
            return this;
        }
        int order = amount.value().compareTo(other.amount.value());
        int more = comparator == Comparator.AT_MOST ? -order : order;
        if (more == 0) {
            return citation.layer().equals(Region.COUNTRY) ? other : this;
        }
        return more > 0 ? this : other;
    }
}
