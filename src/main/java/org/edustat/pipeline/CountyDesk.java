package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.assessment.Assessment;
import org.edustat.assessment.Counties;
import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Claim;
import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Observation;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Submission;
import org.edustat.consolidation.Consolidation;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/**
 * Takes the tables of schools out of the ledger that a national standard asks for, and holds their counties against it.
 * Which papers have such tables is told by their sums, so that a night without any opens none.
 */
public final class CountyDesk {

    private static final String PUPILS = "students";

    /** So many counties' schools are in memory at a time. */
    private static final int AT_ONCE = 100;

    private final Ledger ledger;
    private final Consolidation consolidation;
    private final Assessment assessment;
    private final Set<String> asked;

    CountyDesk(Ledger ledger, Consolidation consolidation, Assessment assessment, Catalogue catalogue) {
        this.ledger = ledger;
        this.consolidation = consolidation;
        this.assessment = assessment;
        this.asked = catalogue.standards().resourceIndicators();
    }

    /**
     * The counties of some papers.
     *
     * @param counted the numbers of the papers that count
     * @param ofPlaces figures of places, among them those of counties
     */
    Counties evaluate(List<Long> counted, List<Genre> precedence, List<Figure> ofPlaces) {
        return evaluate(counted, ledger.claims().ofSchools(counted), precedence, ofPlaces);
    }

    /** The same where the sums of the schools are known already. */
    Counties evaluate(Collection<Long> counted, Stream<SchoolSum> sums, List<Genre> precedence, List<Figure> ofPlaces) {
        List<Counties> parts = new ArrayList<>();
        parts.add(assessment.counties(List.of(), ofPlaces));
        SortedMap<String, Set<Long>> papers = papers(Set.copyOf(counted), sums);
        List<String> regions = List.copyOf(papers.keySet());
        for (int from = 0; from < regions.size(); from += AT_ONCE) {
            List<String> some = regions.subList(from, Math.min(from + AT_ONCE, regions.size()));
            parts.add(assessment.counties(figures(some, papers, precedence), ofThese(some, ofPlaces)));
        }
        return together(parts);
    }

    /** The counties as they stood after a run. */
    public List<CountyEvaluation> evaluations(RunName run, List<Genre> precedence) {
        List<Long> counted = ledger.evaluations().submissions(run).stream()
                .map(Submission::id)
                .toList();
        List<Figure> ofPlaces = ledger.evaluations().figures(run).toList();
        return evaluate(counted, precedence, ofPlaces).evaluations();
    }

    /** The papers with such tables by the counties that they speak of. */
    private SortedMap<String, Set<Long>> papers(Set<Long> counted, Stream<SchoolSum> sums) {
        SortedMap<String, Set<Long>> papers = new TreeMap<>();
        Map<String, Set<String>> told = new HashMap<>();
        sums.filter(sum -> asked.contains(sum.key().indicator()))
                .filter(sum -> counted.contains(sum.first().submission()))
                .forEach(sum -> {
                    papers.computeIfAbsent(sum.key().region(), any -> new TreeSet<>())
                            .add(sum.first().submission());
                    told.computeIfAbsent(sum.key().region(), any -> new HashSet<>())
                            .add(sum.key().indicator());
                });
        papers.keySet().removeIf(region -> told.getOrDefault(region, Set.of()).size() < Assessment.FEWEST_RESOURCES);
        return papers;
    }

    private List<Figure> figures(List<String> regions, Map<String, Set<Long>> papers, List<Genre> precedence) {
        Set<String> wanted = new HashSet<>(regions);
        List<Observation> said = new ArrayList<>();
        regions.stream()
                .flatMap(region -> papers.getOrDefault(region, Set.of()).stream())
                .distinct()
                .sorted()
                .forEach(paper -> ledger.submissions()
                        .entries(paper)
                        .map(Entry::claim)
                        .filter(Observation.class::isInstance)
                        .map(Observation.class::cast)
                        .filter(claim -> isAsked(claim, wanted))
                        .forEach(said::add));
        return consolidation.consolidate(said, precedence);
    }

    private boolean isAsked(Claim claim, Set<String> regions) {
        String indicator = claim.key().indicator();
        return claim.key().ofSchool()
                && regions.contains(claim.key().region())
                && (asked.contains(indicator) || indicator.equals(PUPILS));
    }

    private static List<Figure> ofThese(List<String> regions, List<Figure> ofPlaces) {
        return ofPlaces.stream()
                .filter(figure -> regions.contains(figure.key().region()))
                .toList();
    }

    /** Of a county that came up twice the evaluation that knows its schools stands. */
    private static Counties together(List<Counties> parts) {
        Map<List<Object>, CountyEvaluation> evaluations = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Counties part : parts) {
            part.evaluations().forEach(one -> evaluations.put(List.of(one.region(), one.year(), one.standard()), one));
            findings.addAll(part.findings());
        }
        return new Counties(
                evaluations.values().stream()
                        .sorted(Comparator.comparing(CountyEvaluation::region)
                                .thenComparing(CountyEvaluation::year)
                                .thenComparing(CountyEvaluation::standard))
                        .toList(),
                findings);
    }
}
