package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Figure;
import org.edustat.concept.Interval;
import org.edustat.concept.Stage;

/**
 * What the schools of one county have in one year, and what was added to it. A school of several stages is split by its
 * pupils: a child of the lower secondary stage counts 1.1 and one of the upper 1.32 times as much as one of the primary
 * (九年一贯制 1:1.1, 完全中学 1:1.2, 十二年 1:1.1:1.32; known through one provincial program only).
 */
final class SchoolTable {

    private static final String PUPILS = "students";

    private static final Map<Stage, BigDecimal> WEIGHTS = Map.of(
            Stage.PRIMARY, BigDecimal.ONE,
            Stage.LOWER_SECONDARY, new BigDecimal("1.1"),
            Stage.GENERAL_UPPER_SECONDARY, new BigDecimal("1.32"),
            Stage.UPPER_SECONDARY, new BigDecimal("1.32"));

    /** What a figure of a school is about that may stand for several of its stages. */
    private static final List<Stage> SHARED = Stream.of(Stage.COMPULSORY, Stage.ALL, Stage.BASIC, Stage.SECONDARY)
            .sorted()
            .toList();

    private final SortedMap<String, Map<Pool, Interval>> schools;

    private SchoolTable(SortedMap<String, Map<Pool, Interval>> schools) {
        this.schools = schools;
    }

    /** Where something of a school stands: the figure that counts it. */
    record Pool(String indicator, Stage stage) {}

    /** @param figures of the schools of one county and year, at most one a school, indicator and stage */
    static SchoolTable of(List<Figure> figures) {
        SortedMap<String, Map<Pool, Interval>> schools = new TreeMap<>();
        for (Figure figure : figures) {
            schools.computeIfAbsent(figure.key().institution(), name -> new HashMap<>())
                    .put(
                            new Pool(figure.key().indicator(), figure.key().stage()),
                            Interval.of(figure.chosen().amount()));
        }
        return new SchoolTable(schools);
    }

    Set<String> names() {
        return schools.keySet();
    }

    /** The pupils of each stage of a school that says how many they are. */
    Map<Stage, Interval> pupils(String school) {
        Map<Stage, Interval> pupils = new EnumMap<>(Stage.class);
        schools.getOrDefault(school, Map.of()).forEach((pool, amount) -> {
            if (pool.indicator().equals(PUPILS) && WEIGHTS.containsKey(pool.stage())) {
                pupils.put(pool.stage(), amount);
            }
        });
        return pupils;
    }

    /** Whether some number of pupils is stated at all, be it of stages that cannot be told apart. */
    boolean statesPupils(String school) {
        return schools.getOrDefault(school, Map.of()).keySet().stream()
                .anyMatch(pool -> pool.indicator().equals(PUPILS));
    }

    /** The figure that counts an indicator for a stage of a school; null where there is none. */
    @Nullable
    Pool pool(String school, String indicator, Stage stage) {
        Map<Pool, Interval> has = schools.getOrDefault(school, Map.of());
        Pool own = new Pool(indicator, stage);
        if (has.containsKey(own)) {
            return own;
        }
        return SHARED.stream()
                .map(shared -> new Pool(indicator, shared))
                .filter(has::containsKey)
                .findFirst()
                .orElse(null);
    }

    Interval amount(String school, Pool pool) {
        return schools.getOrDefault(school, Map.of()).getOrDefault(pool, Interval.point(BigDecimal.ZERO));
    }

    /** How much of a figure of a school counts for a stage; null where its pupils are not known exactly. */
    @Nullable
    BigDecimal share(String school, Pool pool, Stage stage) {
        Map<Stage, Interval> pupils = pupils(school);
        if (pool.stage() == stage || pupils.size() == 1) {
            return BigDecimal.ONE;
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal own = BigDecimal.ZERO;
        for (Map.Entry<Stage, Interval> each : pupils.entrySet()) {
            BigDecimal number = Numbers.exact(each.getValue());
            BigDecimal weight = WEIGHTS.get(each.getKey());
            if (number == null || weight == null) {
                return null;
            }
            all = all.add(number.multiply(weight));
            own = each.getKey() == stage ? number.multiply(weight) : own;
        }
        return all.signum() == 0 ? null : own.divide(all, MathContext.DECIMAL64);
    }

    /** The same with more of something; figures that are not there are not made. */
    SchoolTable plus(Map<Place, BigDecimal> additions) {
        SortedMap<String, Map<Pool, Interval>> more = new TreeMap<>();
        schools.forEach((school, has) -> more.put(school, new HashMap<>(has)));
        additions.forEach((place, amount) -> more.getOrDefault(place.school(), Map.of())
                .computeIfPresent(place.pool(), (pool, had) -> had.plus(Interval.point(amount))));
        return new SchoolTable(more);
    }

    /** A figure of a school. */
    record Place(String school, Pool pool) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int schools = school.compareTo(other.school);
            int indicators = schools == 0 ? pool.indicator().compareTo(other.pool.indicator()) : schools;
            return indicators == 0 ? pool.stage().compareTo(other.pool.stage()) : indicators;
        }
    }
}
