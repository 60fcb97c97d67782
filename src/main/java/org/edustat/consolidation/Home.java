package org.edustat.consolidation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Observation;

/**
 * Whose paper an observation stands in: the region whose code begins the name of the file or, nearest to it, of a
 * folder, as in {@code 410600-鹤壁市/2020/公报.txt}.
 *
 * <p>The code is enough to tell a county's own form from the city's form about all counties, and it depends on that
 * paper alone, not on what else arrived.
 */
final class Home {

    /** Only the provinces' first digits of GB/T 2260, so that 202012 is a month and no region. */
    private static final Pattern CODE =
            Pattern.compile("(?:^|/)((?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\\d{4})(?!\\d)");

    private static final int OWN = 0;
    private static final int UNKNOWN = 1;
    private static final int ANOTHER = 2;

    private final Map<String, Optional<String>> byPath = new HashMap<>();

    /** How near the paper is to what it tells about; the smaller, the nearer. */
    int nearness(Observation observation) {
        return byPath.computeIfAbsent(observation.source().path(), Home::of)
                .map(code -> code.equals(observation.key().region()) ? OWN : ANOTHER)
                .orElse(UNKNOWN);
    }

    private static Optional<String> of(String path) {
        Matcher codes = CODE.matcher(path);
        Optional<String> nearest = Optional.empty();
        while (codes.find()) {
            nearest = Optional.of(codes.group(1));
        }
        return nearest;
    }
}
