package org.edustat.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Claim;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Region;
import org.edustat.concept.Source;

/**
 * What belongs into the workbook of a place: its own figures and those of the places in it; a district has those of its
 * peers and of the place above beside them. Findings, promises and papers are its own alone.
 */
final class ScopeSelection {

    private final YearReport report;
    private final RegionNames regions;
    private final Map<String, Set<String>> placesOfPapers = new HashMap<>();
    private final Map<String, Boolean> own = new HashMap<>();

    private ScopeSelection(YearReport report, Regions regions) {
        this.report = report;
        this.regions = new RegionNames(regions, report.year());
        report.figures().forEach(figure -> {
            note(figure.chosen());
            figure.rivals().forEach(this::note);
        });
        report.schools().forEach(sum -> note(sum.key(), sum.first()));
        report.verdicts().forEach(verdict -> note(verdict.target()));
    }

    static YearReport of(YearReport report, Regions regions) {
        return report.scope().kind() == Scope.Kind.WHOLE ? report : new ScopeSelection(report, regions).select();
    }

    private void note(Claim claim) {
        note(claim.key(), claim.source());
    }

    private void note(Key key, Source source) {
        placesOfPapers.computeIfAbsent(source.path(), path -> new HashSet<>()).add(key.region());
    }

    private YearReport select() {
        Predicate<String> shown = report.scope().kind() == Scope.Kind.DISTRICTS ? this::beside : this::own;
        Surroundings around = report.surroundings();
        return new YearReport(
                report.year(),
                figures(report.figures(), shown),
                report.totals().stream()
                        .filter(total -> shown.test(total.key().region()))
                        .toList(),
                report.schools().stream().filter(sum -> own(sum.key().region())).toList(),
                report.verdicts().stream()
                        .filter(verdict -> own(verdict.target().key().region()))
                        .toList(),
                new Assessed(
                        report.assessed().promises().stream()
                                .filter(promise -> own(promise.by()))
                                .toList(),
                        report.assessed().counties().stream()
                                .filter(county -> own(county.region()))
                                .toList()),
                report.findings().stream().filter(this::own).toList(),
                report.submissions().stream()
                        .filter(submission -> ofOwnPaper(submission.path()))
                        .toList(),
                report.digits(),
                report.businessDate(),
                report.language(),
                report.scope(),
                figures(report.history(), shown),
                new Surroundings(
                        around.release(),
                        around.revised().stream()
                                .filter(revised -> own(revised.key().region()))
                                .toList(),
                        around.due().stream().filter(due -> own(due.region())).toList()));
    }

    private static List<Figure> figures(List<Figure> figures, Predicate<String> shown) {
        return figures.stream()
                .filter(figure -> shown.test(figure.key().region()))
                .toList();
    }

    private boolean own(String region) {
        return own.computeIfAbsent(
                region, code -> regions.within(code, report.scope().region()));
    }

    /** The district itself, its peers, and the place above them. */
    private boolean beside(String region) {
        String above = regions.above(report.scope().region());
        return own(region) || region.equals(above) || regions.above(region).equals(above);
    }

    private boolean own(Finding finding) {
        if (finding.key() != null) {
            return own(finding.key().region());
        }
        return finding.path() != null && ofOwnPaper(finding.path());
    }

    /** A paper belongs to whom its figures are about, else to whom its folder names. */
    private boolean ofOwnPaper(String path) {
        Set<String> places = placesOfPapers.get(path);
        return places != null
                ? places.stream().anyMatch(this::own)
                : path.length() > CODE_DIGITS && own(path.substring(0, CODE_DIGITS));
    }

    private static final int CODE_DIGITS = 6;

    /** The places that have several with figures right below them, and the districts, by the figures of a year. */
    static List<Scope> scopes(YearReport ofTheYear, Regions regions, Scope.Kind kind) {
        RegionNames names = new RegionNames(regions, ofTheYear.year());
        Set<String> places = new HashSet<>();
        ofTheYear.figures().forEach(figure -> places.add(figure.key().region()));
        Map<String, Set<String>> below = new HashMap<>();
        places.forEach(code -> below.computeIfAbsent(names.above(code), above -> new HashSet<>())
                .add(code));
        return switch (kind) {
            case WHOLE -> List.of(Scope.WHOLE);
            case REGIONS ->
                below.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .filter(code -> !code.isEmpty() && !code.equals(Region.COUNTRY))
                        .sorted()
                        .map(code -> new Scope(kind, code))
                        .toList();
            case DISTRICTS ->
                places.stream()
                        .filter(names::isDistrict)
                        .sorted()
                        .map(code -> new Scope(kind, code))
                        .toList();
        };
    }
}
