package org.edustat.assessment.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.assessment.Paper;
import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Promise;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.PromiseEntry.Mention;
import org.edustat.concept.Source;
import org.edustat.concept.Verdict;

/** Enters every promise and looks through the later papers of its place for what they say of it. */
public final class PromiseBook {

    /** Who follows a promise further opens the papers. */
    private static final int MOST_MENTIONS = 6;

    /** What the name of an indicator says of how it is counted. */
    private static final Pattern COUNTING = Pattern.compile("(?:占比|比例|套数|台数|间数|数|率)$");
    /** A shorter one stands in too many sentences: 学校, 学位. */
    private static final int SHORTEST_NAME = 4;

    private static final Period NO_PERIOD = Period.year(0);

    private static final Comparator<Mention> BY_TIME = Comparator.comparing(
                    Mention::when, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Mention::path)
            .thenComparing(Mention::origin, Origin.IN_ORDER);

    private final Catalogue catalogue;
    private final Map<String, List<Paper>> papers;
    private final Map<String, Paper> byPath = new HashMap<>();
    private final Map<String, List<Observation>> facts;
    private final List<Verdict> verdicts;
    /** The same by what they are about, whenever it is due. */
    private final Map<Key, List<Verdict>> bySubject;

    private final Fates fates;

    private PromiseBook(
            Catalogue catalogue, List<Paper> papers, List<Verdict> verdicts, List<Figure> figures, LocalDate date) {
        this.catalogue = catalogue;
        this.papers = papers.stream().collect(Collectors.groupingBy(Paper::region));
        papers.forEach(paper -> byPath.put(paper.path(), paper));
        this.verdicts =
                verdicts.stream().filter(verdict -> verdict.citation() == null).toList();
        this.bySubject = this.verdicts.stream().collect(Collectors.groupingBy(PromiseBook::subject));
        this.facts = facts(figures, regions());
        this.fates = new Fates(catalogue.lexicon(), date);
    }

    /**
     * The promises by place, paper and where they stand.
     *
     * @param papers all papers that count
     * @param verdicts on promises with a number
     * @param figures with their rivals
     */
    public static List<PromiseEntry> entries(
            Catalogue catalogue, List<Paper> papers, List<Verdict> verdicts, List<Figure> figures, LocalDate date) {
        return new PromiseBook(catalogue, papers, verdicts, figures, date).entries();
    }

    private Set<String> regions() {
        Set<String> regions = verdicts.stream()
                .map(verdict -> verdict.target().key().region())
                .collect(Collectors.toSet());
        byPath.values().stream()
                .filter(paper -> paper.promises().stream().anyMatch(Promise::isMade))
                .forEach(paper -> regions.add(paper.region()));
        return regions;
    }

    private static Map<String, List<Observation>> facts(List<Figure> figures, Set<String> regions) {
        Map<String, List<Observation>> facts = new HashMap<>();
        for (Figure figure : figures) {
            if (regions.contains(figure.key().region())) {
                List<Observation> ofPlace = facts.computeIfAbsent(figure.key().region(), any -> new ArrayList<>());
                ofPlace.add(figure.chosen());
                ofPlace.addAll(figure.rivals());
            }
        }
        return facts;
    }

    private List<PromiseEntry> entries() {
        List<PromiseEntry> entries = new ArrayList<>();
        byPath.values()
                .forEach(paper -> paper.promises().stream()
                        .filter(Promise::isMade)
                        .map(promise -> entry(paper, promise))
                        .forEach(entries::add));
        verdicts.stream().map(this::entry).forEach(entries::add);
        entries.sort(PromiseEntry.NATURAL);
        return entries;
    }

    private PromiseEntry entry(Paper paper, Promise promise) {
        List<Mention> mentions = new ArrayList<>();
        Matter matter = new Matter(catalogue.lexicon(), promise.subject());
        List<Paper> later = later(paper.region(), paper.path(), paper.speaks());
        for (Paper other : later) {
            other.promises().stream()
                    .filter(said -> !said.isSpoken() && matter.same(said.subject()))
                    .forEach(said -> mentions.add(mention(other, said)));
        }
        facts.getOrDefault(paper.region(), List.of()).stream()
                .filter(fact -> isLater(fact, paper.path(), paper.speaks()))
                .filter(fact -> matter.isCountedBy(fact.key())
                        || matter.spokenOf(fact.source().origin().quotation()))
                .forEach(fact -> mentions.add(mention(fact)));
        if (mentions.isEmpty()) {
            mentions.addAll(besides(matter, later));
        }
        List<Mention> sorted = sorted(mentions);
        boolean spokenSince = somethingSince(paper.region(), paper.path(), paper.speaks());
        return new PromiseEntry(
                paper.path(),
                paper.region(),
                paper.speaks(),
                promise.subject(),
                promise.goal(),
                promise.deadline(),
                promise.origin(),
                null,
                sorted,
                fates.of(promise, sorted, spokenSince));
    }

    private PromiseEntry entry(Verdict verdict) {
        Source source = verdict.target().source();
        Paper paper = byPath.get(source.path());
        LocalDate made = paper == null ? source.issued() : paper.speaks();
        String region = verdict.target().key().region();
        List<Mention> mentions = new ArrayList<>();
        bySubject.getOrDefault(subject(verdict), List.of()).stream()
                .map(other -> other.target().source())
                .filter(other -> isLater(other.path(), speaks(other), source.path(), made))
                .forEach(other ->
                        mentions.add(new Mention(other.path(), speaks(other), Promise.Said.PROMISED, other.origin())));
        facts.getOrDefault(region, List.of()).stream()
                .filter(fact -> fact.key()
                                .indicator()
                                .equals(verdict.target().key().indicator())
                        && Reach.meet(fact.key().stage(), verdict.target().key().stage()))
                .filter(fact -> isLater(fact, source.path(), made))
                .forEach(fact -> mentions.add(mention(fact)));
        if (mentions.isEmpty() && verdict.status() == Verdict.Status.NO_DATA) {
            named(verdict.target().key())
                    .ifPresent(matter -> mentions.addAll(besides(matter, later(region, source.path(), made))));
        }
        List<Mention> sorted = sorted(mentions);
        return new PromiseEntry(
                source.path(),
                verdict.target().setBy(),
                made,
                verdict.target().key().indicator(),
                source.origin().text(),
                verdict.target().key().period(),
                source.origin(),
                verdict,
                sorted,
                fates.of(verdict, sorted, somethingSince(region, source.path(), made)));
    }

    /** What a promise with a number is about, in the words that every paper uses for it: 名师工作室, 交流轮岗. */
    private Optional<Matter> named(Key key) {
        return catalogue
                .indicators()
                .find(key.indicator())
                .map(indicator -> COUNTING.matcher(indicator.labelZh()).replaceFirst(""))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .map(name -> new Matter(catalogue.lexicon(), name));
    }

    /** Sentences of later papers that speak of it and promise nothing. */
    private static List<Mention> besides(Matter matter, List<Paper> later) {
        List<Mention> mentions = new ArrayList<>();
        for (Paper paper : later) {
            paper.promises().stream()
                    .filter(said ->
                            said.isSpoken() && matter.spokenOf(said.origin().quotation()))
                    .forEach(said -> mentions.add(mention(paper, said)));
        }
        return mentions;
    }

    private static Mention mention(Paper paper, Promise said) {
        return new Mention(paper.path(), paper.speaks(), said.said(), said.origin());
    }

    private static Key subject(Verdict verdict) {
        return verdict.target().key().withPeriod(NO_PERIOD);
    }

    private List<Paper> later(String region, String path, @Nullable LocalDate made) {
        return papers.getOrDefault(region, List.of()).stream()
                .filter(paper -> isLater(paper.path(), paper.speaks(), path, made))
                .toList();
    }

    private boolean somethingSince(String region, String path, @Nullable LocalDate made) {
        return !later(region, path, made).isEmpty()
                || facts.getOrDefault(region, List.of()).stream().anyMatch(fact -> isLater(fact, path, made));
    }

    private boolean isLater(Observation fact, String path, @Nullable LocalDate made) {
        LocalDate told = speaks(fact.source());
        LocalDate known = told == null ? fact.key().period().lastDay() : told;
        boolean ofItsTime = made == null || !fact.key().period().lastDay().isBefore(made);
        return ofItsTime && isLater(fact.source().path(), known, path, made);
    }

    private static boolean isLater(String path, @Nullable LocalDate when, String madeIn, @Nullable LocalDate made) {
        return !path.equals(madeIn) && when != null && made != null && when.isAfter(made);
    }

    private @Nullable LocalDate speaks(Source source) {
        Paper paper = byPath.get(source.path());
        return paper == null ? source.issued() : paper.speaks();
    }

    private Mention mention(Observation fact) {
        return new Mention(
                fact.source().path(), speaks(fact.source()), null, fact.source().origin());
    }

    /** What says that it is done or not stays, whatever else is told. */
    private static List<Mention> sorted(List<Mention> mentions) {
        List<Mention> sorted = mentions.stream().distinct().sorted(BY_TIME).toList();
        if (sorted.size() <= MOST_MENTIONS) {
            return sorted;
        }
        List<Mention> telling = sorted.stream()
                .filter(mention -> mention.said() == Promise.Said.DONE || mention.said() == Promise.Said.NOT_DONE)
                .toList();
        List<Mention> kept = new ArrayList<>(telling.subList(0, Math.min(MOST_MENTIONS, telling.size())));
        for (Mention mention : sorted) {
            if (kept.size() < MOST_MENTIONS && !kept.contains(mention)) {
                kept.add(mention);
            }
        }
        kept.sort(BY_TIME);
        return kept;
    }
}
