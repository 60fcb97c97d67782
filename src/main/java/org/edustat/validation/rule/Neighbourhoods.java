package org.edustat.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Region;

/** Claims by the places that are compared with one another. */
public final class Neighbourhoods {

    private static final int CODE_DIGITS = 6;
    private static final int PREFECTURE_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;

    private Neighbourhoods() {}

    /**
     * What is claimed about the places of one.
     *
     * @param home of the places that are at home there
     * @param guests of those that are looked up there
     */
    public record Members(List<Claim> home, List<Claim> guests) {

        /** Sorted and indexed for the rules. */
        public Claims claims(Today today) {
            return new Claims(home, guests, today);
        }
    }

    /** The claims of the neighbourhoods that are asked for, each in its order; also of one that has guests alone. */
    public static SortedMap<Neighbourhood, Members> of(List<Claim> sorted, Collection<Neighbourhood> asked) {
        SortedMap<Neighbourhood, Members> members = new TreeMap<>();
        asked.forEach(one -> members.put(one, new Members(new ArrayList<>(), new ArrayList<>())));
        String region = "";
        Optional<Members> home = Optional.empty();
        Optional<Members> host = Optional.empty();
        for (Claim claim : sorted) {
            String code = claim.key().region();
            // papers are about few places, and many claims about one follow each other
            if (!code.equals(region)) {
                region = code;
                Neighbourhood at = Neighbourhood.home(code);
                Neighbourhood above = Neighbourhood.host(code);
                home = Optional.ofNullable(members.get(at));
                host = above.equals(at) ? Optional.empty() : Optional.ofNullable(members.get(above));
            }
            home.ifPresent(one -> one.home().add(claim));
            host.ifPresent(one -> one.guests().add(claim));
        }
        return members;
    }

    /** The key of the region above: of the prefecture, the province, the country, by the digits of GB/T 2260. */
    public static Optional<Key> above(Key key) {
        String code = key.region();
        if (code.length() != CODE_DIGITS || code.equals(Region.COUNTRY) || key.ofSchool()) {
            return Optional.empty();
        }
        if (code.endsWith("0000")) {
            return Optional.of(key.withRegion(Region.COUNTRY));
        }
        String prefix = code.substring(0, code.endsWith("00") ? PROVINCE_DIGITS : PREFECTURE_DIGITS);
        return Optional.of(key.withRegion(prefix + "0000".substring(0, CODE_DIGITS - prefix.length())));
    }
}
