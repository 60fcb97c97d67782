package org.edustat.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file that managers received.
 *
 * @param name where it stands, relative to the output, with {@code /} between folders
 * @param sha256 the fingerprint of its bytes, 64 hexadecimal digits in small letters
 */
public record Publication(String name, String sha256) {

    /** As in {@code 2020/分地区/410600-鹤壁市.xlsx}. */
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})/[^/]+/(\\d{6})-[^/]+");

    /** As in {@code returned/410600-鹤壁市/核实函.docx}. */
    private static final Pattern RETURNED = Pattern.compile("returned/(\\d{6})-[^/]*/.+");

    /**
     * Whose file it is.
     *
     * @param region the code of the place
     * @param year the year that the file reports on; empty where it is one of no year, as what is returned
     */
    public record Place(String region, Optional<Integer> year) {}

    /** The place whose file it is; a file of the whole has none. */
    public Optional<Place> place() {
        Matcher ofYear = OF_YEAR.matcher(name);
        if (ofYear.matches()) {
            return Optional.of(new Place(ofYear.group(2), Optional.of(Integer.valueOf(ofYear.group(1)))));
        }
        Matcher returned = RETURNED.matcher(name);
        return returned.matches() ? Optional.of(new Place(returned.group(1), Optional.empty())) : Optional.empty();
    }
}
