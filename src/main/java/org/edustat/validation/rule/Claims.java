package org.edustat.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Coded;
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

    private final Today today;
    private final List<Claim> home;
    private final List<Observation> observations;
    private final Map<Key, List<Observation>> byKey;
    private final Map<String, List<Observation>> byIndicator = new LinkedHashMap<>();
    private final Map<Key, List<Observation>> yearEarlier = new HashMap<>();
    private final Map<Key, List<Observation>> yearLater = new HashMap<>();
    private final Map<PaperKey, Observation> byPaper = new HashMap<>();
    private final Map<Key, List<Key>> below;
    private final Map<Key, NavigableMap<Integer, Observation>> series;
    private final Set<Coded> words = new HashSet<>();

    Claims(List<Claim> home, List<Claim> guests, Today today) {
        this.today = today;
        this.home = home;
        this.observations = valued(home.stream()).toList();
        this.byKey = Stream.concat(observations.stream(), valued(guests.stream()))
                .sorted(BELIEVED_FIRST)
                .collect(Collectors.groupingBy(Observation::key, HashMap::new, Collectors.toList()));
        indexPapers();
        for (Observation observation : observations) {
            byIndicator
                    .computeIfAbsent(observation.key().indicator(), any -> new ArrayList<>())
                    .add(observation);
        }
        List<Key> keys = byKey.keySet().stream().sorted().toList();
        keys.forEach(key -> words.addAll(List.of(key.stage(), key.sector(), key.area())));
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

    public Today today() {
        return today;
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

    /** The observations of the indicators that a rule is about: most rules are about few. */
    public Stream<Observation> observations(Predicate<String> indicators) {
        return byIndicator.entrySet().stream()
                .filter(one -> indicators.test(one.getKey()))
                .flatMap(one -> one.getValue().stream());
    }

    /** All that is claimed of a key, the most believed first. */
    public List<Observation> claimed(Key key) {
        return byKey.getOrDefault(key, List.of());
    }

    /**
     * The same of the key of another year.
     *
     * @param years later than that of the key, earlier where negative
     */
    public List<Observation> claimed(Key key, int years) {
        // one year to either side is what nearly every rule over years asks for
        return switch (years) {
            case -1 -> yearEarlier.computeIfAbsent(key, any -> shifted(key, years));
            case 1 -> yearLater.computeIfAbsent(key, any -> shifted(key, years));
            default -> shifted(key, years);
        };
    }

    private List<Observation> shifted(Key key, int years) {
        return Years.shifted(key.period(), years)
                .map(period -> claimed(key.withPeriod(period)))
                .orElse(List.of());
    }

    /** What the most believed paper says of a key. */
    public Optional<Observation> believed(Key key) {
        List<Observation> claimed = claimed(key);
        return claimed.isEmpty() ? Optional.empty() : Optional.of(claimed.get(0));
    }

    /** What the paper of a claim itself says of another key, else what the most believed paper says. */
    public Optional<Observation> beside(Claim claim, Key other) {
        return beside(claim, claimed(other));
    }

    /** The same of the claim's key in another year. */
    public Optional<Observation> beside(Claim claim, int years) {
        return beside(claim, claimed(claim.key(), years));
    }

    private Optional<Observation> beside(Claim claim, List<Observation> claimed) {
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        Observation own = ofPaper(claim.source().path(), claimed);
        return Optional.of(own == null ? claimed.get(0) : own);
    }

    private @Nullable Observation ofPaper(String path, List<Observation> claimed) {
        if (claimed.size() > FEW) {
            return byPaper.get(new PaperKey(path, claimed.get(0).key()));
        }
        for (Observation observation : claimed) {
            if (observation.source().path().equals(path)) {
                return observation;
            }
        }
        return null;
    }

    /** Whether any figure here is of this stage, sector or area: most neighbourhoods tell of few. */
    public boolean tells(Coded word) {
        return words.contains(word);
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
