package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Indicators;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Nature;
import org.edustat.concept.Sector;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.extraction.signs.Sought;

/**
 * Reads what a number means from the labels around it. One for each document: years and places are understood as its
 * paper means them.
 */
public final class Meaning {

    private static final Sought EACH_HUNDRED = Sought.of("每[十百千万]{1,2}(?:名|人|个)(?:学生|在校生|幼儿|人口|小学生|初中生|中小学生)?");
    private static final Set<Nature> COUNTS = EnumSet.of(Nature.STOCK, Nature.FLOW);

    private static final Sought REST = Sought.of("[\\s、,，;；和与及(（]*其[他它]");

    private static final Sought NOW = Sought.of("目前|现有|当前|截至|截止");

    private static final Sought DONE = Sought.of("已(?!于|知)|截至|实际|去年");

    private final Indicators known;
    private final KindReader kinds;
    private final KindGround kindGround;
    private final UnitReader units;
    private final IndicatorReader indicators;
    private final FacetReader facets;
    private final FacetWords facetWords;
    private final PeriodReader periods;
    private final RegionOfProse regions;
    private final Additions additions;
    private final Outlook outlook;
    private final Wholes wholes;
    private final CellMeaning cells;
    private final @Nullable Label own;

    /** @param precedents what was worked out for other documents of the same catalogue */
    public Meaning(Catalogue catalogue, Document document, Attribution attribution, Precedents precedents) {
        this.own = precedents.owners().of(document, attribution).orElse(null);
        this.known = catalogue.indicators();
        this.kinds = new KindReader(catalogue.lexicon());
        this.kindGround = new KindGround(catalogue.lexicon());
        this.units = new UnitReader(catalogue);
        this.periods = new PeriodReader(catalogue, attribution);
        PlacesOfPaper places = new PlacesOfPaper(catalogue.regions(), attribution);
        RegionReader regions = new RegionReader(places);
        this.regions = new RegionOfProse(places);
        this.facetWords = new FacetWords(catalogue.lexicon(), regions);
        this.facets = new FacetReader(catalogue.lexicon(), facetWords, new VocationalSchools(document));
        this.additions = new Additions(catalogue);
        this.outlook = new Outlook(attribution);
        this.wholes = new Wholes(known);
        Ballots ballots = precedents.ballots();
        Hearing hearing = new Hearing(catalogue.lexicon(), regions);
        this.indicators =
                new IndicatorReader(hearing, ballots.fit(), ballots.terms(), precedents.schools(), own != null);
        LabelReader labels =
                new LabelReader(catalogue, precedents.labels(), hearing, kinds, units, facetWords, periods, regions);
        this.cells = new CellMeaning(
                new SideReader(labels, units, periods), units, catalogue.indicators(), ballots, periods, outlook);
    }

    /** The statement that the number of a sentence makes; a slot that no label fills stays unknown. */
    public Statement read(Draft written) {
        List<Filling> fillings = new ArrayList<>();
        Draft draft = units.read(kinds.read(written), fillings);
        Optional<Filling> indicator = InKindergarten.settle(indicators.read(draft), draft);
        List<Filling> facetsTold =
                facets.read(draft, indicator.map(Filling::value).orElse(null));
        if (ofRest(draft)
                || contradicted(indicator, facetsTold)
                || indicator.filter(this::ofEachHundred).isPresent()) {
            indicator = Optional.empty();
        }
        indicator = wholes.part(draft, indicator);
        indicator.ifPresent(fillings::add);
        String counted = indicator.map(Filling::value).orElse(null);
        facetsTold.stream().filter(facet -> !OwnSector.is(facet, counted)).forEach(fillings::add);
        if (own != null
                && !regions.ofWhole(draft)
                && facetsTold.stream().noneMatch(facet -> facet.slot() == Slot.STAGE)) {
            facetWords
                    .ofSchool(own.text())
                    .ifPresent(stage -> fillings.add(filling(Slot.STAGE, stage, own, "stage.of_institution")));
        }
        Kind added = additions.kind(draft, indicator.map(Filling::value).orElse(""));
        boolean adds = added == Kind.CHANGE && draft.kind() != Kind.CHANGE;
        fillings.addAll(periods.read(draft, indicator.map(Filling::value).orElse(null), adds));
        Optional<Filling> region = regions.read(draft);
        region.ifPresent(fillings::add);
        if (own != null && region.isEmpty() && !regions.ofWhole(draft)) {
            fillings.add(filling(Slot.INSTITUTION, own.text(), own, "institution.of_paper"));
        }
        Kind kind =
                draft.kind() == Kind.OBSERVATION && !saysDone(draft) && !saysNow(fillings) && outlook.ahead(fillings)
                        ? Kind.TARGET
                        : added;
        kindGround.of(draft, kind, fillings).ifPresent(fillings::add);
        return new Statement(
                draft.quantity(), kind, draft.decrease(), draft.all(), fillings, draft.origin(), draft.partOf());
    }

    /** 2017年秋季已资助3268人: the number's own words say that it is done. */
    private boolean saysDone(Draft draft) {
        return !draft.labels().isEmpty() && DONE.in(draft.labels().get(0).text());
    }

    /** 目前,全市有小学30所: what is now is no aim, though the plan be of this year. */
    private static boolean saysNow(List<Filling> fillings) {
        Filling held = Filling.in(fillings, Slot.PERIOD);
        return held != null && NOW.in(held.label().text());
    }

    /** 小学150所、其他38所: what is left over when the kinds were told is none of them, and not the whole. */
    private static boolean ofRest(Draft draft) {
        return !draft.labels().isEmpty() && REST.at(draft.labels().get(0).text(), 0) != null;
    }

    /** 每百名学生拥有骨干教师1.5人 counts none of a place's teachers. */
    private boolean ofEachHundred(Filling indicator) {
        return EACH_HUNDRED.in(indicator.label().text())
                && known.find(indicator.value())
                        .filter(counted -> COUNTS.contains(counted.nature()))
                        .isPresent();
    }

    /** 民办…占41.6% is no share of the public ones. */
    private static boolean contradicted(Optional<Filling> indicator, List<Filling> facets) {
        return indicator.map(Filling::value).filter("public_share"::equals).isPresent()
                && facets.stream()
                        .anyMatch(facet ->
                                facet.slot() == Slot.SECTOR && facet.value().equals(Sector.PRIVATE.code()));
    }

    /** The statement that the number of a cell makes. */
    public Statement read(CellDraft cell) {
        return cells.read(cell);
    }

    static Filling filling(Slot slot, String value, Label label, String rule) {
        return new Filling(slot, value, label, "meaning." + rule);
    }
}
