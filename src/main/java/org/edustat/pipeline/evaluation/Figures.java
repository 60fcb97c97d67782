package org.edustat.pipeline.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.assessment.Assessment;
import org.edustat.concept.Claim;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Observation;
import org.edustat.concept.Target;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.consolidation.Consolidation;
import org.edustat.consolidation.Lower;
import org.edustat.ledger.Sections;

/** Consolidates neighbourhoods and puts their figures into the ledger, with what the lowest add up to. */
final class Figures {

    private final Consolidation consolidation;
    private final Assessment assessment;
    private final Sections sections;
    private final Occasion occasion;
    private final Map<Neighbourhood, Long> conclusions = new HashMap<>();
    private final Map<Neighbourhood, Long> sums = new HashMap<>();
    private final Map<Neighbourhood, List<Finding>> doubts = new HashMap<>();

    Figures(Consolidation consolidation, Assessment assessment, Sections sections, Occasion occasion) {
        this.consolidation = consolidation;
        this.assessment = assessment;
        this.sections = sections;
        this.occasion = occasion;
    }

    /** What was chosen in one neighbourhood, and what it adds up to where nothing below it matters. */
    private record Chosen(
            Neighbourhood neighbourhood,
            List<Figure> figures,
            List<Verdict> verdicts,
            List<Finding> doubts,
            List<Total> totals) {}

    /** @param claims all that is claimed about the places of some neighbourhoods, and perhaps more */
    void consolidate(Collection<Neighbourhood> some, Collection<Claim> claims) {
        Map<String, Neighbourhood> homes = new HashMap<>();
        Map<Neighbourhood, List<Claim>> athome = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> homes.computeIfAbsent(claim.key().region(), Neighbourhood::home)));
        List<CompletableFuture<Chosen>> under = some.stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> chosen(one, athome.getOrDefault(one, List.of())), occasion.hands()))
                .toList();
        under.stream().map(CompletableFuture::join).forEach(this::keep);
    }

    private Chosen chosen(Neighbourhood neighbourhood, List<Claim> claims) {
        List<Figure> figures = consolidation.consolidate(only(Observation.class, claims), occasion.precedence());
        List<Target> targets = only(Target.class, claims);
        return new Chosen(
                neighbourhood,
                figures,
                assessment.assess(targets, figures, occasion.date()),
                assessment.doubts(targets),
                isLowest(neighbourhood) ? consolidation.totals(neighbourhood, figures, Lower.none()) : List.of());
    }

    private void keep(Chosen chosen) {
        doubts.put(chosen.neighbourhood(), chosen.doubts());
        int border = border(chosen.figures(), Figure::key);
        conclusions.put(
                chosen.neighbourhood(),
                sections.keep(
                        chosen.figures().subList(0, border),
                        chosen.figures().subList(border, chosen.figures().size()),
                        chosen.verdicts()));
        if (isLowest(chosen.neighbourhood())) {
            keepSums(chosen.neighbourhood(), chosen.totals());
        }
    }

    void keepSums(Neighbourhood neighbourhood, List<Total> totals) {
        if (!totals.isEmpty()) {
            int border = border(totals, Total::key);
            sums.put(
                    neighbourhood, sections.keepSums(totals.subList(0, border), totals.subList(border, totals.size())));
        }
    }

    /** Behind the last that counts further up: of a prefecture that is the end of its own, as its code is the least. */
    private <T> int border(List<T> sorted, Function<T, Key> key) {
        int border = sorted.size();
        Key last = null;
        while (border > 0) {
            Key next = key.apply(sorted.get(border - 1));
            boolean same = last != null
                    && last.region().equals(next.region())
                    && last.period().equals(next.period());
            if (!same && consolidation.countsIn(next).isPresent()) {
                return border;
            }
            last = next;
            border--;
        }
        return border;
    }

    /** Whether no other neighbourhood lies below. */
    static boolean isLowest(Neighbourhood neighbourhood) {
        return !neighbourhood.above().above().equals(neighbourhood.above());
    }

    /** What is wrong with the targets for the places of a neighbourhood. */
    List<Finding> doubts(Neighbourhood neighbourhood) {
        return doubts.getOrDefault(neighbourhood, List.of());
    }

    long conclusions(Neighbourhood neighbourhood) {
        return Objects.requireNonNull(conclusions.get(neighbourhood));
    }

    @Nullable
    Long sums(Neighbourhood neighbourhood) {
        return sums.get(neighbourhood);
    }

    /** The verdicts of another day, by the paths of the papers. */
    static List<Verdict> renewed(Assessment assessment, List<Verdict> verdicts, LocalDate date) {
        Map<String, List<Verdict>> byPaper = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.target().source().path(), TreeMap::new, Collectors.toList()));
        return assessment.renew(byPaper.values().stream().flatMap(List::stream).toList(), date);
    }

    private static <C extends Claim> List<C> only(Class<C> sort, List<Claim> claims) {
        return claims.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
