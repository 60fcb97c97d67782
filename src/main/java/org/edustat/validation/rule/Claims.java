package org.edustat.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Qualifier;

/**
 * What was claimed about one place and those right below it, sorted and indexed once for all rules. Observations here
 * have a value; the rules on masked and lost digits look at {@link #all}.
 *
 * <p>A rule walks over the claims that are at home here; those of the places below a province or the country are guests
 * and are only looked up, since they are walked over where they are at home.
 */
public final class Claims {

    /** Which of several papers the rules compare with; who wins in the end is the consolidation's business. */
    public static final Comparator<Observation> BELIEVED_FIRST = Comparator.comparing(
                    (Observation observation) -> observation.source().genre())
            .thenComparing(observation -> observation.amount().qualifier() != Qualifier.EXACT)
            .thenComparing(Observation::source, Places.IN_ORDER);

    /** Up to so many papers on one key are searched one after the other. */
    private static final int FEW = 8;

    private final LocalDate businessDate;
    private final List<Claim> home;
    private final List<Observation> observations;
    private final Map<Key, List<Observation>> byKey;
    private final Map<PaperKey, Observation> byPaper = new HashMap<>();
    private final Map<Key, List<Key>> below;
    private final Map<Key, NavigableMap<Integer, Observation>> series;

    Claims(List<Claim> home, List<Claim> guests, LocalDate businessDate) {
        this.businessDate = businessDate;
        this.home = home;
        this.observations = valued(home.stream()).toList();
        this.byKey = Stream.concat(observations.stream(), valued(guests.stream()))
                .sorted(BELIEVED_FIRST)
                .collect(Collectors.groupingBy(Observation::key, HashMap::new, Collectors.toList()));
        indexPapers();
        List<Key> keys = byKey.keySet().stream().sorted().toList();
        this.below = below(keys);
        this.series = series(keys);
    }

    private static Stream<Observation> valued(Stream<Claim> claims) {
        return claims.filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> observation.amount().value() != null);
    }

    private void indexPapers() {
        for (List<Observation> claimed : byKey.values()) {
            if (claimed.size() > FEW) {
                claimed.forEach(observation -> byPaper.putIfAbsent(PaperKey.of(observation), observation));
            }
        }
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public Stream<Claim> all() {
        return home.stream();
    }

    public <C extends Claim> Stream<C> only(Class<C> kind) {
        return home.stream().filter(kind::isInstance).map(kind::cast);
    }

    public Stream<Observation> observations() {
        return observations.stream();
    }

    /** All that is claimed of a key, the most believed first. */
    public List<Observation> claimed(Key key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** What the most believed paper says of a key. */
    public Optional<Observation> believed(Key key) {
        List<Observation> claimed = claimed(key);
        return claimed.isEmpty() ? Optional.empty() : Optional.of(claimed.get(0));
    }

    /** What the paper of a claim itself says of another key, else what the most believed paper says. */
    public Optional<Observation> beside(Claim claim, Key other) {
        List<Observation> claimed = claimed(other);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        Observation own = ofPaper(claim.source().path(), other, claimed);
        return Optional.of(own == null ? claimed.get(0) : own);
    }

    private @Nullable Observation ofPaper(String path, Key key, List<Observation> claimed) {
        if (claimed.size() > FEW) {
            return byPaper.get(new PaperKey(path, key));
        }
        for (Observation observation : claimed) {
            if (observation.source().path().equals(path)) {
                return observation;
            }
        }
        return null;
    }

    /** For the key of a region those of the regions right below it that somebody gave a value for. */
    public Map<Key, List<Key>> regionsBelow() {
        return below;
    }

    /** Every key with its year left out, and what the most believed papers say of it year by year. */
    public Collection<NavigableMap<Integer, Observation>> series() {
        return Collections.unmodifiableCollection(series.values());
    }

    /** The years of a key, its own among them; empty for spans and deadlines. */
    public NavigableMap<Integer, Observation> years(Key key) {
        return Years.yearless(key.period())
                .map(key::withPeriod)
                .map(series::get)
                .orElseGet(Collections::emptyNavigableMap);
    }

    private static Map<Key, List<Key>> below(List<Key> keys) {
        Map<Key, List<Key>> below = new LinkedHashMap<>();
        for (Key key : keys) {
            Neighbourhoods.above(key)
                    .ifPresent(above -> below.computeIfAbsent(above, any -> new ArrayList<>())
                            .add(key));
        }
        return below;
    }

    private Map<Key, NavigableMap<Integer, Observation>> series(List<Key> keys) {
        Map<Key, NavigableMap<Integer, Observation>> found = new LinkedHashMap<>();
        for (Key key : keys) {
            Years.yearless(key.period())
                    .ifPresent(yearless -> found.computeIfAbsent(key.withPeriod(yearless), any -> new TreeMap<>())
                            .put(key.period().workbookYear(), claimed(key).get(0)));
        }
        return found;
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
