package org.edustat.assessment.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Standard;
import org.edustat.concept.Area;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * What is known of one county in one year.
 *
 * @param schools one figure a school, indicator and stage: the latest of the year
 * @param places figures of the county as a whole that a standard asks for
 */
record CountyFigures(List<Figure> schools, List<Figure> places) {

    /** One figure may be known of any county; two of the same standard say that somebody looks at it. */
    private static final int FEWEST_CONDITIONS = 2;

    private static final Comparator<Figure> LATEST = Comparator.comparing(
                    (Figure figure) -> figure.key().period().lastDay())
            .thenComparing(figure -> figure.key().period().notation());

    static Map<CountyYear, CountyFigures> sorted(Catalogue catalogue, List<Figure> schools, List<Figure> places) {
        Set<String> wanted = wanted(catalogue);
        Map<CountyYear, CountyFigures> counties = new HashMap<>();
        latest(schools).forEach(figure -> at(counties, figure).schools.add(figure));
        for (Figure figure : places) {
            if (wanted.contains(figure.key().indicator()) && isCounty(figure.key())) {
                at(counties, figure).places.add(figure);
            }
        }
        return counties;
    }

    private static Set<String> wanted(Catalogue catalogue) {
        Set<String> wanted = new HashSet<>();
        for (Standard edition : catalogue.standards().editions()) {
            edition.conditions()
                    .forEach(condition ->
                            Optional.ofNullable(condition.indicator()).ifPresent(wanted::add));
        }
        return wanted;
    }

    private static CountyFigures at(Map<CountyYear, CountyFigures> counties, Figure figure) {
        CountyYear county =
                new CountyYear(figure.key().region(), figure.key().period().workbookYear());
        return counties.computeIfAbsent(county, any -> new CountyFigures(new ArrayList<>(), new ArrayList<>()));
    }

    /** Of several moments of a year the latest. */
    private static List<Figure> latest(List<Figure> schools) {
        Map<Key, Figure> latest = new LinkedHashMap<>();
        for (Figure figure : schools) {
            Key ofYear =
                    figure.key().withPeriod(Period.year(figure.key().period().workbookYear()));
            latest.merge(ofYear, figure, (one, other) -> LATEST.compare(one, other) >= 0 ? one : other);
        }
        return List.copyOf(latest.values());
    }

    private static boolean isCounty(Key key) {
        return !key.region().endsWith("00") && !key.ofSchool();
    }

    /** Whether the tables are such as this edition asks for. */
    boolean saysEnoughFor(Standard edition, String region) {
        if (edition.resources().isEmpty()) {
            return new Criteria(this)
                            .of(edition.conditions(region)).stream()
                                    .filter(criterion -> criterion.figure() != null)
                                    .count()
                    >= FEWEST_CONDITIONS;
        }
        Set<String> told = new HashSet<>();
        schools.forEach(figure -> told.add(figure.key().indicator()));
        return edition.resources().stream()
                        .filter(resource -> told.contains(
                                resource.formula().ways().get(0).get(0).indicator()))
                        .map(Standard.Resource::code)
                        .distinct()
                        .count()
                >= CountyAssessment.FEWEST_RESOURCES;
    }

    /** The figure of the county as a whole: of the first stage that has one, and there the latest. */
    Optional<Figure> place(String indicator, List<Stage> stages, Set<Sector> sectors) {
        for (Stage stage : stages) {
            Optional<Figure> figure = places.stream()
                    .filter(one -> one.key().indicator().equals(indicator)
                            && one.key().stage() == stage
                            && sectors.contains(one.key().sector())
                            && one.key().area() == Area.ALL)
                    .max(LATEST);
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }

    /** Of the schools of one stage alone the figure of the largest: while it is small enough, all are. */
    Optional<Figure> largestSchool(String indicator, List<Stage> stages) {
        Map<String, List<Figure>> bySchool = schools.stream()
                .filter(figure -> figure.key().indicator().equals(indicator))
                .collect(Collectors.groupingBy(figure -> figure.key().institution()));
        return bySchool.values().stream()
                .filter(own ->
                        own.size() == 1 && stages.contains(own.get(0).key().stage()))
                .map(own -> own.get(0))
                .filter(figure -> figure.chosen().amount().value() != null)
                .max(Comparator.comparing((Figure figure) ->
                                Objects.requireNonNull(figure.chosen().amount().value()))
                        .thenComparing(Figure::key));
    }
}
