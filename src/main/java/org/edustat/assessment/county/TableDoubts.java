package org.edustat.assessment.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edustat.catalogue.Standard;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;

/** What keeps a school from being measured, and a county from being evaluated at all. */
final class TableDoubts {

    private final Standard standard;

    TableDoubts(Standard standard) {
        this.standard = standard;
    }

    /** Schools without pupils, and those whose pupils nobody can tell apart by stage. */
    List<Finding> about(CountyFigures figures) {
        if (standard.resources().isEmpty()) {
            return List.of();
        }
        SchoolTable table = SchoolTable.of(figures.schools());
        Map<String, Figure> first = new TreeMap<>();
        figures.schools().forEach(figure -> first.putIfAbsent(figure.key().institution(), figure));
        List<Finding> findings = new ArrayList<>();
        first.forEach((school, figure) -> {
            Map<Stage, Interval> pupils = table.pupils(school);
            if (pupils.isEmpty() && table.statesPupils(school)) {
                findings.add(finding("assessment.pupils_of_no_stage", figure, school));
            } else if (pupils.values().stream().noneMatch(Counted::hasSome)) {
                findings.add(finding("assessment.school_without_pupils", figure, school));
            }
        });
        return findings;
    }

    /** A table made for a standard that did not hold in its year; shares of kindergartens are stated in any year. */
    static Optional<Finding> noEdition(Standard standard, CountyYear county, CountyFigures figures) {
        return standard.resources().isEmpty()
                ? Optional.empty()
                : figures.schools().stream()
                        .findFirst()
                        .map(any -> finding(
                                "assessment.no_edition", any, standard.name(), Integer.toString(county.year())));
    }

    private static Finding finding(String rule, Figure figure, String... arguments) {
        return new Finding(
                rule,
                Severity.WARNING,
                figure.chosen().source().path(),
                figure.chosen().source().origin(),
                figure.key(),
                List.of(arguments));
    }
}
