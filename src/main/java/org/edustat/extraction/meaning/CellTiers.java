package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.edustat.concept.Label;
import org.edustat.concept.Place;

/**
 * The labels of a cell in the order in which they are asked what it counts: the nearest header of its row together with
 * that of its column, then the heads of those, then one after the other what stands around the table.
 */
final class CellTiers {

    private static final Set<Place> HEADERS = EnumSet.of(Place.ROW, Place.COLUMN, Place.SECTION);

    private CellTiers() {}

    static List<List<Label>> of(List<Label> labels) {
        List<Label> nearest = new ArrayList<>();
        first(labels, Place.ROW, nearest);
        first(labels, Place.COLUMN, nearest);
        List<Label> heads = labels.stream()
                .filter(label -> HEADERS.contains(label.place()) && !nearest.contains(label))
                .toList();
        List<List<Label>> tiers = new ArrayList<>(List.of(nearest, heads));
        labels.stream().filter(label -> !HEADERS.contains(label.place())).forEach(label -> tiers.add(List.of(label)));
        return tiers;
    }

    private static void first(List<Label> labels, Place place, List<Label> nearest) {
        labels.stream().filter(label -> label.place() == place).findFirst().ifPresent(nearest::add);
    }
}
