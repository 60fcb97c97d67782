package org.edustat.extraction.meaning;

import java.util.List;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;

/** Asks all readers what the labels of one side say. */
final class SideReader {

    private final Hearing hearing;
    private final KindReader kinds;
    private final UnitReader units;
    private final FacetReader facets;
    private final PeriodReader periods;
    private final RegionReader regions;
    private final InstitutionReader institutions;
    private final Remainder remainder;

    SideReader(
            Hearing hearing,
            KindReader kinds,
            UnitReader units,
            FacetReader facets,
            PeriodReader periods,
            RegionReader regions,
            InstitutionReader institutions,
            Remainder remainder) {
        this.hearing = hearing;
        this.kinds = kinds;
        this.units = units;
        this.facets = facets;
        this.periods = periods;
        this.regions = regions;
        this.institutions = institutions;
        this.remainder = remainder;
    }

    SideSense read(List<Label> labels) {
        return new SideSense(
                labels,
                hearing.speech(labels),
                kinds.ofHeaders(labels),
                units.share(labels),
                units.named(labels),
                new SideSense.Facets(
                        facets.nearest(Slot.STAGE, labels),
                        facets.nearest(Slot.SECTOR, labels),
                        facets.nearest(Slot.AREA, labels)),
                new SideTimes(periods, labels),
                institutions.read(labels),
                regions.nearest(labels),
                remainder.of(Place.ROW, labels),
                remainder.of(Place.COLUMN, labels));
    }
}
