package org.edustat.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Region;

/**
 * Claims by the places that are compared with one another: a prefecture with its counties, a province with its
 * prefectures, the country with its provinces. No rule looks further, so that each neighbourhood is checked by itself.
 */
public final class Neighbourhoods {

    private static final int CODE_DIGITS = 6;
    private static final int PREFECTURE_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final String COUNTRY = "";

    private Neighbourhoods() {}

    /** The neighbourhoods in the order of their codes; each is indexed when it is asked for, and by whoever asks. */
    public static Stream<Supplier<Claims>> of(List<Claim> sorted, LocalDate businessDate) {
        Map<String, List<Claim>> home = new TreeMap<>();
        Map<String, List<Claim>> guests = new TreeMap<>();
        for (Claim claim : sorted) {
            String code = claim.key().region();
            String at = home(code);
            home.computeIfAbsent(at, any -> new ArrayList<>()).add(claim);
            String above = host(code, at);
            if (!above.equals(at)) {
                guests.computeIfAbsent(above, any -> new ArrayList<>()).add(claim);
                home.computeIfAbsent(above, any -> new ArrayList<>());
            }
        }
        return home.entrySet().stream()
                .map(entry -> () ->
                        new Claims(entry.getValue(), guests.getOrDefault(entry.getKey(), List.of()), businessDate));
    }

    private static String home(String code) {
        if (code.equals(Region.COUNTRY) || code.length() != CODE_DIGITS) {
            return COUNTRY;
        }
        return code.substring(0, code.endsWith("0000") ? PROVINCE_DIGITS : PREFECTURE_DIGITS);
    }

    /** Where the place above is at home. */
    private static String host(String code, String home) {
        if (home.isEmpty()) {
            return home;
        }
        if (home.length() == PROVINCE_DIGITS) {
            return COUNTRY;
        }
        return code.endsWith("00") ? code.substring(0, PROVINCE_DIGITS) : home;
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
