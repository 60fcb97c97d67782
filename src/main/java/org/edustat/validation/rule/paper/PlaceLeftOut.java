package org.edustat.validation.rule.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Neighbourhoods;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Table;
import org.edustat.validation.rule.Wording;

/** 表中缺一个地区：同一年其他各表都列了这个县（市、区），唯独此表没有列。请补上该行；不涉及该县的，请填“—”并注明。 */
final class PlaceLeftOut implements Rule {

    /** A province and a prefecture, by the digits of GB/T 2260. */
    private static final String WHOLE = "00";

    private static final int PREFECTURE = 4;

    private final Wording wording;
    private final int places;
    private final int others;

    PlaceLeftOut(RuleBasis basis) {
        this.wording = basis.wording();
        this.places = basis.thresholds().number(this, "places").intValueExact();
        this.others = basis.thresholds().number(this, "others").intValueExact();
    }

    /** The counties of one prefecture that a table tells of, in one year. */
    private record Listing(Observation last, Set<String> places) {}

    private record Group(String above, int year) {}

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Group, List<Listing>> groups = new LinkedHashMap<>();
        claims.papers().forEach(paper -> paper.tables().forEach(table -> enter(groups, table)));
        return groups.values().stream().filter(alike -> alike.size() > others).flatMap(this::check);
    }

    private void enter(Map<Group, List<Listing>> groups, Table table) {
        Observation last = table.cells().get(table.cells().size() - 1);
        int year = last.key().period().workbookYear();
        Set<String> regions = new TreeSet<>();
        String region = "";
        for (Observation cell : table.cells()) {
            if (cell.key().ofSchool() || cell.key().period().workbookYear() != year) {
                return;
            }
            if (!cell.key().region().equals(region)) {
                region = cell.key().region();
                regions.add(region);
            }
        }
        regions.removeIf(one -> one.endsWith(WHOLE) || one.length() <= PREFECTURE);
        Set<String> above =
                regions.stream().map(one -> one.substring(0, PREFECTURE)).collect(Collectors.toSet());
        if (regions.size() >= places && above.size() == 1) {
            groups.computeIfAbsent(new Group(above.iterator().next(), year), any -> new ArrayList<>())
                    .add(new Listing(last, regions));
        }
    }

    private Stream<Breach> check(List<Listing> alike) {
        Set<String> all = new TreeSet<>();
        alike.forEach(listing -> all.addAll(listing.places()));
        return alike.stream()
                .filter(listing -> listing.places().size() == all.size() - 1)
                .flatMap(listing -> {
                    Set<String> missing = new HashSet<>(all);
                    missing.removeAll(listing.places());
                    String place = missing.iterator().next();
                    return isListedElsewhere(alike, place) ? Stream.of(breach(listing, place)) : Stream.empty();
                });
    }

    /** By so many others, and by more than leave it out. */
    private boolean isListedElsewhere(List<Listing> alike, String place) {
        long listing =
                alike.stream().filter(other -> other.places().contains(place)).count();
        return listing >= others && listing * 2 > alike.size();
    }

    private Breach breach(Listing listing, String place) {
        Key key = listing.last().key().withRegion(place);
        return Breach.remark(wording.finding(
                this,
                Severity.WARNING,
                listing.last(),
                listing.last().source().origin(),
                Neighbourhoods.above(key).orElse(key),
                wording.region(key)));
    }
}
