package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/**
 * Places that are compared with one another: a prefecture with its counties, a province with its prefectures, the
 * country with its provinces, by the digits of GB/T 2260. Each place is at home in one neighbourhood; a prefecture and
 * a province are guests in the one above too. No rule and no sum looks further, so that what is concluded about one
 * depends on what is claimed about its places alone.
 *
 * @param code the digits that its places have in common: 4106 for a prefecture, 41 for a province, none for the country
 */
public record Neighbourhood(String code) implements Comparable<Neighbourhood> {

    private static final int CODE_DIGITS = 6;
    private static final int PREFECTURE_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final String NO_PREFECTURE = "00";
    private static final String NO_PLACE_IN_PROVINCE = "0000";
    private static final Neighbourhood COUNTRY = new Neighbourhood("");

    /** Where a place is at home, by its code; whatever bears no code of a place is at home in the country's. */
    public static Neighbourhood home(String region) {
        if (region.equals(Region.COUNTRY) || region.length() != CODE_DIGITS) {
            return COUNTRY;
        }
        boolean province = region.endsWith(NO_PLACE_IN_PROVINCE);
        return new Neighbourhood(region.substring(0, province ? PROVINCE_DIGITS : PREFECTURE_DIGITS));
    }

    /** Where the places right above a place are at home, in which it is a guest; its own home where it is none. */
    public static Neighbourhood host(String region) {
        Neighbourhood home = home(region);
        return home.code.isEmpty() || !region.endsWith(NO_PREFECTURE) ? home : home.above();
    }

    /** The one that is made of this one and those beside it; the country's is its own. */
    public Neighbourhood above() {
        return code.length() <= PROVINCE_DIGITS ? COUNTRY : new Neighbourhood(code.substring(0, PROVINCE_DIGITS));
    }

    /** By hand, as {@link #equals}: a record's own ones are slow, and each claim asks where it is at home. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Neighbourhood neighbourhood && code.equals(neighbourhood.code);
    }

    /** In the order of the codes of their places, the country first. */
    @Override
    public int compareTo(Neighbourhood other) {
        return code.compareTo(other.code);
    }
}
