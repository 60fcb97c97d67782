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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Coded;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;

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
            .thenComparing(Observation::source, Source.NATURAL);

    /** Up to so many papers on one key are searched one after the other. */
    private static final int FEW = 8;

    /** So many years to either side are what the rules ask for again and again. */
    private static final int NEAR_YEARS = 3;

    private final Today today;
    private final List<Claim> home;
    private final List<Observation> observations;
    private final Map<Key, Told> byKey = new HashMap<>();
    private final Map<String, List<Observation>> byIndicator = new LinkedHashMap<>();
    private final Map<PaperKey, Observation> byPaper = new HashMap<>();
    private final Map<Key, List<Key>> below;
    private final Map<Key, NavigableMap<Integer, Observation>> series;
    private final Set<Coded> words = new HashSet<>();
    private @Nullable List<Sheets> papers;
    private @Nullable Key lastKey;
    private @Nullable Told lastTold;

    Claims(List<Claim> home, List<Claim> guests, Today today) {
        this.today = today;
        this.home = home;
        this.observations = valued(home.stream()).toList();
        observations.forEach(this::tell);
        valued(guests.stream()).forEach(this::tell);
        byKey.values().forEach(told -> told.claimed.sort(BELIEVED_FIRST));
        indexPapers();
        for (Observation observation : observations) {
            byIndicator
                    .computeIfAbsent(observation.key().indicator(), any -> new ArrayList<>())
                    .add(observation);
        }
        List<Key> keys = byKey.keySet().stream().sorted().toList();
        for (Key key : keys) {
            words.add(key.stage());
            words.add(key.sector());
            words.add(key.area());
        }
        this.below = below(keys);
        this.series = series(keys);
    }

    private static Stream<Observation> valued(Stream<Claim> claims) {
        return claims.filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> observation.amount().value() != null);
    }

    /** What is claimed of a key, the most believed first, and of its neighbour years, once somebody asked. */
    private static final class Told {

        private final List<Observation> claimed = new ArrayList<>(1);
        private final @Nullable List<Observation>[] near = new List[2 * NEAR_YEARS + 1];
    }

    private void tell(Observation observation) {
        Told told = byKey.get(observation.key());
        if (told == null) {
            told = new Told();
            byKey.put(observation.key(), told);
        }
        told.claimed.add(observation);
    }

    private void indexPapers() {
        for (Told told : byKey.values()) {
            List<Observation> claimed = told.claimed;
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

    /** The papers that speak of the places here, with what they say of them. */
    public List<Sheets> papers() {
        List<Sheets> known = papers;
        if (known == null) {
            known = Sheets.of(home).toList();
            papers = known;
        }
        return known;
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
        Told told = told(key);
        return told == null ? List.of() : told.claimed;
    }

    /** A rule asks of one key after the other, and often several times. */
    private @Nullable Told told(Key key) {
        if (key != lastKey) {
            lastKey = key;
            lastTold = byKey.get(key);
        }
        return lastTold;
    }

    /**
     * The same of the key of another year.
     *
     * @param years later than that of the key, earlier where negative
     */
    public List<Observation> claimed(Key key, int years) {
        Told told = Math.abs(years) <= NEAR_YEARS ? told(key) : null;
        if (told == null) {
            return shifted(key, years);
        }
        List<Observation> near = told.near[years + NEAR_YEARS];
        if (near == null) {
            near = shifted(key, years);
            told.near[years + NEAR_YEARS] = near;
        }
        return near;
    }

    private List<Observation> shifted(Key key, int years) {
        Period period = Years.shifted(key.period(), years).orElse(null);
        Told told = period == null ? null : byKey.get(key.withPeriod(period));
        return told == null ? List.of() : told.claimed;
    }

    /** What the most believed paper says of a key. */
    public Optional<Observation> believed(Key key) {
        List<Observation> claimed = claimed(key);
        return claimed.isEmpty() ? Optional.empty() : Optional.of(claimed.get(0));
    }

    /** What the paper of a claim itself says of another key, else what the most believed paper says. */
    public Optional<Observation> beside(Claim claim, Key other) {
        return Optional.ofNullable(beside(claim, claimed(other)));
    }

    /** The same of several keys, as far as anybody says anything of them. */
    public List<Observation> beside(Claim claim, Collection<Key> others) {
        List<Observation> told = new ArrayList<>(others.size());
        for (Key other : others) {
            Observation beside = beside(claim, claimed(other));
            if (beside != null) {
                told.add(beside);
            }
        }
        return told;
    }

    /** The same of the claim's key in another year. */
    public Optional<Observation> beside(Claim claim, int years) {
        return Optional.ofNullable(findBeside(claim, years));
    }

    /** The same, null where nobody says anything of it: for rules that ask of every claim. */
    public @Nullable Observation findBeside(Claim claim, int years) {
        return beside(claim, claimed(claim.key(), years));
    }

    private @Nullable Observation beside(Claim claim, List<Observation> claimed) {
        if (claimed.isEmpty()) {
            return null;
        }
        Observation own = ofPaper(claim.source().path(), claimed);
        return own == null ? claimed.get(0) : own;
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
            Key above = Neighbourhoods.above(key).orElse(null);
            if (above != null) {
                below.computeIfAbsent(above, any -> new ArrayList<>()).add(key);
            }
        }
        return below;
    }

    private Map<Key, NavigableMap<Integer, Observation>> series(List<Key> keys) {
        Map<Key, NavigableMap<Integer, Observation>> found = new LinkedHashMap<>();
        for (Key key : keys) {
            Period yearless = Years.yearless(key.period()).orElse(null);
            if (yearless != null) {
                found.computeIfAbsent(key.withPeriod(yearless), any -> new TreeMap<>())
                        .put(key.period().workbookYear(), claimed(key).get(0));
            }
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
