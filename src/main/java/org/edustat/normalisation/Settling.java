package org.edustat.normalisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Area;
import org.edustat.concept.Attribution;
import org.edustat.concept.Coded;
import org.edustat.concept.Filling;
import org.edustat.concept.Genre;
import org.edustat.concept.Indicator;
import org.edustat.concept.Kind;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/**
 * Fills what a statement leaves to its paper, and brings codes into the edition of the period. One for each paper; for
 * one thread.
 */
final class Settling {

    /** A long list may name any number of times; the memory of them stays small. */
    private static final int REMEMBERED = 100;

    private static final int SLOTS = Slot.values().length;

    private final Catalogue catalogue;
    private final Attribution attribution;
    private final CodeEditions editions;
    private final Map<String, Time> times = new HashMap<>();
    private final Time ofTargets;
    private final Time ofFacts;

    Settling(Catalogue catalogue, Attribution attribution) {
        this.catalogue = catalogue;
        this.attribution = attribution;
        this.editions = new CodeEditions(catalogue.regions());
        this.ofTargets = ofPaper(Kind.TARGET);
        this.ofFacts = ofPaper(Kind.OBSERVATION);
    }

    /**
     * A time that statements are about.
     *
     * @param notation the period's; empty where none is known
     */
    private record Time(Optional<Period> period, String notation, PlacesThen places) {}

    Settled settle(Statement statement) {
        @Nullable String[] told = told(statement);
        String indicator = told(told, Slot.INDICATOR);
        Time time = time(told[Slot.PERIOD.ordinal()], statement.kind());
        return new Settled(
                statement.kind(),
                Amounts.of(statement, unsaidUnit(catalogue, indicator)),
                indicator,
                word(told[Slot.STAGE.ordinal()], Stage.class, Stage.ALL),
                word(told[Slot.SECTOR.ordinal()], Sector.class, Sector.ALL),
                word(told[Slot.AREA.ordinal()], Area.class, Area.ALL),
                time.places().code(told[Slot.REGION.ordinal()]),
                time.notation(),
                told(told, Slot.INSTITUTION));
    }

    static Unit unsaidUnit(Catalogue catalogue, String indicator) {
        return catalogue.indicators().find(indicator).map(Indicator::unit).orElse(Unit.ITEM);
    }

    /** What fills each slot, by its place in the list of slots. */
    private static @Nullable String[] told(Statement statement) {
        @Nullable String[] told = new String[SLOTS];
        List<Filling> fillings = statement.fillings();
        for (int at = fillings.size() - 1; at >= 0; at--) {
            Filling filling = fillings.get(at);
            told[filling.slot().ordinal()] = filling.value();
        }
        return told;
    }

    private static String told(@Nullable String[] told, Slot slot) {
        String value = told[slot.ordinal()];
        return value == null ? "" : value;
    }

    private static <E extends Enum<E> & Coded> E word(@Nullable String told, Class<E> list, E unsaid) {
        return told == null ? unsaid : Coded.find(list, told).orElse(unsaid);
    }

    /** The time that a statement names, else the paper's. */
    private Time time(@Nullable String told, Kind kind) {
        if (told == null) {
            return kind == Kind.TARGET ? ofTargets : ofFacts;
        }
        Time known = times.get(told);
        if (known == null) {
            if (times.size() >= REMEMBERED) {
                times.clear();
            }
            known = time(parsed(told));
            times.put(told, known);
        }
        return known;
    }

    private Time time(Optional<Period> period) {
        return new Time(
                period,
                period.map(Period::notation).orElse(""),
                new PlacesThen(
                        catalogue.regions(), attribution.region(), period.orElse(attribution.period()), editions));
    }

    /** The codes that were told so far. */
    CodeEditions editions() {
        return editions;
    }

    /** The period with this notation; empty where it is none. */
    Optional<Period> parse(@Nullable String notation) {
        return notation == null || notation.isEmpty()
                ? Optional.empty()
                : time(notation, Kind.OBSERVATION).period();
    }

    private static Optional<Period> parsed(String notation) {
        try {
            return Optional.of(Period.parse(notation));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** What a plan for several years says of the present is of the year before it begins. */
    private Time ofPaper(Kind kind) {
        boolean present = kind != Kind.TARGET && attribution.genre() == Genre.PLAN;
        return time(Optional.ofNullable(attribution.period())
                .map(paper -> present && paper instanceof Period.Span plan ? Period.year(plan.from() - 1) : paper));
    }
}
