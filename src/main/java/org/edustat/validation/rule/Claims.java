package org.edustat.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Region;
import org.edustat.concept.Source;

/**
 * What was claimed, sorted and indexed once for all rules. Observations here have a value; the rules on masked and lost
 * digits look at {@link #all}.
 */
public final class Claims {

    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::source, Source.NATURAL)
            .thenComparing(Claim::key)
            .thenComparing(claim -> claim.source().origin().text())
            .thenComparing(Claim::toString);

    /** Which of several papers the rules compare with; who wins in the end is the consolidation's business. */
    static final Comparator<Observation> BELIEVED_FIRST = Comparator.comparing(
                    (Observation observation) -> observation.source().genre())
            .thenComparing(observation -> observation.amount().qualifier() != Qualifier.EXACT)
            .thenComparing(Observation::source, Source.NATURAL);

    private static final int CODE_DIGITS = 6;
    private static final int PREFECTURE_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;

    private final LocalDate businessDate;
    private final List<Claim> all;
    private final List<Observation> observations;
    private final Map<Key, List<Observation>> byKey;
    private final Set<Key> keys;
    private final Map<Key, List<Key>> regionsBelow;
    private final Map<PaperKey, Observation> byPaper = new HashMap<>();

    private Claims(List<Claim> all, LocalDate businessDate) {
        this.businessDate = businessDate;
        this.all = all;
        this.observations = only(Observation.class)
                .filter(observation -> observation.amount().value() != null)
                .toList();
        this.byKey = observations.stream().sorted(BELIEVED_FIRST).collect(Collectors.groupingBy(Observation::key));
        this.keys = Collections.unmodifiableSet(new TreeSet<>(byKey.keySet()));
        this.regionsBelow = belowByKey();
        observations.forEach(observation -> byPaper.putIfAbsent(PaperKey.of(observation), observation));
    }

    public static Claims of(List<? extends Claim> claims, LocalDate businessDate) {
        return new Claims(
                claims.stream().<Claim>map(claim -> claim).sorted(IN_ORDER).toList(), businessDate);
    }

    LocalDate businessDate() {
        return businessDate;
    }

    Stream<Claim> all() {
        return all.stream();
    }

    <C extends Claim> Stream<C> only(Class<C> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    Stream<Observation> observations() {
        return observations.stream();
    }

    /** All that is claimed of a key, the most believed first. */
    List<Observation> claimed(Key key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The keys that somebody gave a value for, in their order. */
    Set<Key> keys() {
        return keys;
    }

    /** What the paper of a claim itself says of another key, else what the most believed paper says. */
    Optional<Observation> beside(Claim claim, Key other) {
        Observation own = byPaper.get(new PaperKey(claim.source().path(), other));
        return own == null ? claimed(other).stream().findFirst() : Optional.of(own);
    }

    /** For the key of a region those of the regions right below it that somebody gave a value for. */
    Map<Key, List<Key>> regionsBelow() {
        return regionsBelow;
    }

    private Map<Key, List<Key>> belowByKey() {
        Map<Key, List<Key>> below = new HashMap<>();
        for (Key key : keys()) {
            above(key)
                    .ifPresent(above -> below.computeIfAbsent(above, any -> new ArrayList<>())
                            .add(key));
        }
        return below;
    }

    /** The key of the region above: of the prefecture, the province, the country, by the digits of GB/T 2260. */
    static Optional<Key> above(Key key) {
        String code = key.region();
        if (code.length() != CODE_DIGITS
                || code.equals(Region.COUNTRY)
                || !key.institution().isEmpty()) {
            return Optional.empty();
        }
        if (code.endsWith("0000")) {
            return Optional.of(key.withRegion(Region.COUNTRY));
        }
        String prefix = code.substring(0, code.endsWith("00") ? PROVINCE_DIGITS : PREFECTURE_DIGITS);
        return Optional.of(key.withRegion(prefix + "0000".substring(0, CODE_DIGITS - prefix.length())));
    }

    private record PaperKey(String path, Key key) {

        static PaperKey of(Observation observation) {
            return new PaperKey(observation.source().path(), observation.key());
        }

        /** By hand, as {@link #equals}: a record's own ones are slow, and the rules ask for every claim. */
        @Override
        public int hashCode() {
            return path.hashCode() * 31 + key.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PaperKey paper && path.equals(paper.path) && key.equals(paper.key);
        }
    }
}
