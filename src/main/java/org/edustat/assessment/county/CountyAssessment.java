package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Standard;
import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.CountyEvaluation.Addition;
import org.edustat.concept.CountyEvaluation.Criterion;
import org.edustat.concept.CountyEvaluation.School;
import org.edustat.concept.CountyEvaluation.Spread;
import org.edustat.concept.CountyEvaluation.Standing;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Unit;

/** Holds the counties whose schools or figures say enough against each national standard. */
public final class CountyAssessment {

    /** A table with fewer of the resources that a standard asks for was made for something else. */
    public static final int FEWEST_RESOURCES = 4;

    private final Catalogue catalogue;

    public CountyAssessment(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What came of it, and what is wrong with the tables. */
    public record Result(List<CountyEvaluation> evaluations, List<Finding> findings) {

        public Result {
            evaluations = List.copyOf(evaluations);
            findings = List.copyOf(findings);
        }
    }

    /**
     * One evaluation for each county, year and standard that the figures say enough about, by region and year.
     *
     * @param ofSchools one figure a key, after rivals are decided
     * @param ofPlaces figures of counties; others may be among them
     */
    public Result evaluate(List<Figure> ofSchools, List<Figure> ofPlaces) {
        Map<CountyYear, CountyFigures> counties = new TreeMap<>(CountyFigures.sorted(catalogue, ofSchools, ofPlaces));
        List<Result> results = new ArrayList<>();
        counties.forEach(
                (county, figures) -> standards().forEach(editions -> results.add(result(county, figures, editions))));
        return new Result(
                results.stream().flatMap(one -> one.evaluations().stream()).toList(),
                results.stream().flatMap(one -> one.findings().stream()).toList());
    }

    /** The editions of each standard. */
    private List<List<Standard>> standards() {
        Map<String, List<Standard>> byId = new TreeMap<>();
        for (Standard edition : catalogue.standards().editions()) {
            byId.computeIfAbsent(edition.id(), id -> new ArrayList<>()).add(edition);
        }
        return List.copyOf(byId.values());
    }

    /** By the edition of the year; what no edition of the year asks for is found and not evaluated. */
    private Result result(CountyYear county, CountyFigures figures, List<Standard> editions) {
        List<Standard> asking = editions.stream()
                .filter(edition -> figures.saysEnoughFor(edition, county.region()))
                .toList();
        if (asking.isEmpty()) {
            return new Result(List.of(), List.of());
        }
        return asking.stream()
                .filter(edition -> edition.holdsIn(county.year()))
                .findFirst()
                .map(edition -> new Result(
                        List.of(evaluation(county, figures, edition)), new TableDoubts(edition).about(figures)))
                .orElseGet(() -> new Result(
                        List.of(),
                        TableDoubts.noEdition(asking.get(0), county, figures).stream()
                                .toList()));
    }

    private CountyEvaluation evaluation(CountyYear county, CountyFigures figures, Standard edition) {
        SchoolTable table = SchoolTable.of(figures.schools());
        List<Resource> resources = edition.resources(county.region());
        List<Part> parts = resources.isEmpty() ? List.of() : new Counted(edition).parts(table);
        SchoolBench bench = new SchoolBench(edition, county.region());
        List<School> schools =
                parts.stream().map(part -> bench.measure(table, part)).toList();
        List<Spread> spreads = new Spreads(resources).of(table, parts);
        List<Criterion> criteria = new Criteria(figures).of(edition.conditions(county.region()));
        Standing ofSchools = Standing.all(Stream.concat(
                        schools.stream().map(School::standing), spreads.stream().map(Spread::standing))
                .toList());
        Gap gap = new Gap(bench, resources, parts, table);
        boolean closes = ofSchools == Standing.FAILS && gap.close();
        return new CountyEvaluation(
                edition.id(),
                edition.name(),
                edition.citation(),
                edition.rules(),
                county.region(),
                county.year(),
                overall(resources, ofSchools, criteria),
                ofSchools,
                criteria,
                schools,
                spreads,
                ofSchools == Standing.FAILS ? additions(gap.additions()) : List.of(),
                closes);
    }

    private static Standing overall(List<Resource> resources, Standing ofSchools, List<Criterion> criteria) {
        Stream<Standing> asked = criteria.stream().map(Criterion::standing);
        return Standing.all((resources.isEmpty() ? asked : Stream.concat(Stream.of(ofSchools), asked)).toList());
    }

    private List<Addition> additions(Additions additions) {
        List<Addition> list = new ArrayList<>();
        additions.amounts().forEach((place, amount) -> list.add(addition(additions, place, amount)));
        return list;
    }

    private Addition addition(Additions additions, SchoolTable.Place place, BigDecimal amount) {
        Additions.Purpose purpose = additions.purpose(place);
        return new Addition(
                place.school(),
                place.pool().stage(),
                purpose.resource().code(),
                place.pool().indicator(),
                amount,
                catalogue
                        .indicators()
                        .find(place.pool().indicator())
                        .map(Indicator::unit)
                        .orElse(Unit.ITEM),
                purpose.forSpread());
    }
}
