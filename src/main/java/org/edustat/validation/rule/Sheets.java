package org.edustat.validation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;

/** What one paper claims, in the order of its sheets and rows. For one thread. */
public final class Sheets {

    private final String path;
    private final List<Claim> claims;
    private @Nullable List<Table> tables;

    /** @param path of the submission */
    public Sheets(String path, List<Claim> claims) {
        this.path = path;
        this.claims = List.copyOf(claims);
    }

    public String path() {
        return path;
    }

    public List<Claim> claims() {
        return claims;
    }

    /** The papers of sorted claims, one after the other. */
    public static Stream<Sheets> of(List<Claim> sorted) {
        List<Sheets> papers = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || !path(sorted, at).equals(path(sorted, from))) {
                papers.add(new Sheets(path(sorted, from), sorted.subList(from, at)));
                from = at;
            }
        }
        return papers.stream();
    }

    private static String path(List<Claim> sorted, int at) {
        return sorted.get(at).source().path();
    }

    /** The figures that have a value. */
    public Stream<Observation> observations() {
        return claims.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> observation.amount().value() != null);
    }

    private record Place(String sheet, int table) {

        boolean holds(Origin.InGrid cell) {
            return table == cell.table() && sheet.equals(cell.sheet());
        }
    }

    /** The tables that have figures, each figure at the first of the places that it was read from. */
    public List<Table> tables() {
        if (tables == null) {
            tables = grouped();
        }
        return tables;
    }

    private List<Table> grouped() {
        Map<Place, List<Observation>> cells = new LinkedHashMap<>();
        Place place = null;
        List<Observation> figures = List.of();
        for (Claim claim : claims) {
            if (claim instanceof Observation observation
                    && observation.amount().value() != null
                    && observation.source().origin() instanceof Origin.InGrid cell) {
                if (place == null || !place.holds(cell)) {
                    place = new Place(cell.sheet(), cell.table());
                    figures = cells.computeIfAbsent(place, any -> new ArrayList<>());
                }
                figures.add(observation);
            }
        }
        return cells.entrySet().stream()
                .map(table -> new Table(table.getKey().sheet(), table.getValue()))
                .toList();
    }
}
