package org.edustat.operations.console.reports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;

/**
 * The place whose file of a release it is; a file of the whole has none.
 *
 * @param year the year that the file reports on; empty where it is one of no year
 */
record PlaceOfFile(String region, Optional<Integer> year) {

    /** As in {@code 2020/分地区/410600-鹤壁市.xlsx}. */
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})/[^/]+/(\\d{6})-[^/]+");

    /** As in {@code returned/410600-鹤壁市/核实函.docx}. */
    private static final Pattern RETURNED = Pattern.compile("returned/(\\d{6})-[^/]*/.+");

    static Optional<PlaceOfFile> of(String name) {
        Matcher ofYear = OF_YEAR.matcher(name);
        if (ofYear.matches()) {
            return Optional.of(new PlaceOfFile(ofYear.group(2), Optional.of(Integer.valueOf(ofYear.group(1)))));
        }
        Matcher returned = RETURNED.matcher(name);
        return returned.matches()
                ? Optional.of(new PlaceOfFile(returned.group(1), Optional.empty()))
                : Optional.empty();
    }

    /** Whoever is bound to a place sees the files of it and of what lies in it, and none of the whole. */
    static boolean isSeen(Sight sight, Who who, String name) {
        return who.region() == null
                || of(name).filter(place -> place.isSeen(sight, who)).isPresent();
    }

    private boolean isSeen(Sight sight, Who who) {
        return year.map(one -> sight.covers(who, region, one)).orElseGet(() -> sight.covers(who, region));
    }
}
