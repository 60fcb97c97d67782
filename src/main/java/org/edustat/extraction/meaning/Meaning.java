package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

/**
 * Reads what a number means from the labels around it. One for each document: years and places are understood as its
 * paper means them.
 */
public final class Meaning {

    private final KindReader kinds;
    private final UnitReader units;
    private final IndicatorReader indicators;
    private final FacetReader facets;
    private final PeriodReader periods;
    private final RegionReader regions;
    private final Remainder remainder;
    private final Additions additions;
    private final Outlook outlook;

    public Meaning(Catalogue catalogue, Attribution attribution) {
        this.kinds = new KindReader(catalogue.lexicon());
        this.units = new UnitReader(catalogue);
        this.periods = new PeriodReader(catalogue, attribution);
        this.regions = new RegionReader(catalogue.regions(), attribution);
        this.facets = new FacetReader(catalogue.lexicon(), regions);
        this.indicators = new IndicatorReader(catalogue, regions);
        this.additions = new Additions(catalogue);
        this.outlook = new Outlook(attribution);
        this.remainder = new Remainder(catalogue.lexicon(), regions);
    }

    /** The statement that the draft makes; a slot that no label fills stays unknown. */
    public Statement read(Draft written) {
        List<Filling> fillings = new ArrayList<>();
        Draft draft = units.read(kinds.read(written), fillings);
        Optional<Filling> counted = indicators.read(draft);
        Quantity quantity =
                counted.map(found -> units.asCounted(draft, found.value())).orElse(draft.quantity());
        Optional<Filling> indicator = counted.filter(found -> !draft.ofCell() || !remainder.in(draft, found.value()));
        indicator.ifPresent(fillings::add);
        fillings.addAll(facets.read(draft));
        fillings.addAll(periods.read(draft, indicator.map(Filling::value).orElse(null)));
        if (draft.ofCell()) {
            InstitutionReader.read(draft).ifPresent(fillings::add);
            regions.read(draft, null).ifPresent(region -> {
                fillings.removeIf(filling ->
                        filling.slot() == Slot.AREA && filling.label().equals(region.label()));
                fillings.add(region);
            });
        } else {
            regions.readProse(draft).ifPresent(fillings::add);
        }
        boolean open = draft.ofCell() ? draft.kind() == null : draft.kind() == Kind.OBSERVATION;
        Kind kind = open && outlook.ahead(fillings)
                ? Kind.TARGET
                : additions.kind(draft, indicator.map(Filling::value).orElse(""));
        return new Statement(quantity, kind, draft.decrease(), draft.all(), fillings, draft.origin(), draft.partOf());
    }

    static Filling filling(Slot slot, String value, Label label, String rule) {
        return new Filling(slot, value, label, "meaning." + rule);
    }
}
