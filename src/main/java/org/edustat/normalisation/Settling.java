package org.edustat.normalisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Area;
import org.edustat.concept.Attribution;
import org.edustat.concept.Coded;
import org.edustat.concept.Genre;
import org.edustat.concept.Indicator;
import org.edustat.concept.Kind;
import org.edustat.concept.Period;
import org.edustat.concept.Region;
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

    /** A long list may name any number of times and places; the memory of them stays small. */
    private static final int REMEMBERED = 1_000;

    private final Catalogue catalogue;
    private final Regions regions;
    private final Attribution attribution;
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<Place, String> places = new HashMap<>();

    Settling(Catalogue catalogue, Attribution attribution) {
        this.catalogue = catalogue;
        this.regions = catalogue.regions();
        this.attribution = attribution;
    }

    /** A place as it was told, null where it was not, in the first and the last year of a period. */
    private record Place(@Nullable String told, int year, int lastYear) {}

    Settled settle(Statement statement) {
        String indicator = told(statement, Slot.INDICATOR);
        Optional<Period> period = period(statement);
        return new Settled(
                statement.kind(),
                Amounts.of(statement, unsaidUnit(catalogue, indicator)),
                indicator,
                Coded.find(Stage.class, told(statement, Slot.STAGE)).orElse(Stage.ALL),
                Coded.find(Sector.class, told(statement, Slot.SECTOR)).orElse(Sector.ALL),
                Coded.find(Area.class, told(statement, Slot.AREA)).orElse(Area.ALL),
                region(statement.value(Slot.REGION), period.orElse(attribution.period())),
                period.map(Period::notation).orElse(""),
                told(statement, Slot.INSTITUTION));
    }

    static Unit unsaidUnit(Catalogue catalogue, String indicator) {
        return catalogue.indicators().find(indicator).map(Indicator::unit).orElse(Unit.ITEM);
    }

    private static String told(Statement statement, Slot slot) {
        String value = statement.value(slot);
        return value == null ? "" : value;
    }

    /** The period that the statement names, else the paper's; empty where neither is known. */
    private Optional<Period> period(Statement statement) {
        String told = statement.value(Slot.PERIOD);
        return told == null
                ? Optional.ofNullable(attribution.period())
                        .map(paper -> ofPaper(paper, statement.kind(), attribution.genre()))
                : parse(told);
    }

    /** The period with this notation; empty where it is none. */
    Optional<Period> parse(@Nullable String notation) {
        return notation == null || notation.isEmpty()
                ? Optional.empty()
                : remembered(periods, notation, Settling::parsed);
    }

    private static Optional<Period> parsed(String notation) {
        try {
            return Optional.of(Period.parse(notation));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    private static <K, V> V remembered(Map<K, V> known, K asked, Function<K, V> work) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(asked, work);
    }

    /** What a plan for several years says of the present is of the year before it begins. */
    private static Period ofPaper(Period paper, Kind kind, Genre genre) {
        boolean present = kind != Kind.TARGET && genre == Genre.PLAN && paper instanceof Period.Span;
        return present ? Period.year(((Period.Span) paper).from() - 1) : paper;
    }

    private String region(@Nullable String told, @Nullable Period period) {
        int year = period == null ? regions.newestYear() : period.workbookYear();
        int lastYear = period == null ? year : period.lastDay().getYear();
        return remembered(places, new Place(told, year, lastYear), this::region);
    }

    private String region(Place place) {
        Region own = attribution.region();
        if (place.told() == null) {
            return own == null ? "" : inEdition(own.code(), place);
        }
        List<String> candidates = candidates(place.told()).stream()
                .map(code -> inEdition(code, place))
                .distinct()
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : nearest(candidates, own, place.year());
    }

    /** The codes of a filling; several where the name was used twice. */
    static List<String> candidates(String told) {
        return Stream.of(told.split("[|,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /**
     * A place that the year does not have, because it was merged or renamed, keeps the code that it had. One that came
     * into being within a school year is told by its new code.
     */
    private String inEdition(String code, Place place) {
        return regions.find(code, place.lastYear()).isPresent()
                ? code
                : regions.settle(code, place.year()).map(Region::code).orElse(code);
    }

    /** The one candidate inside the paper's place, else the one beside it; empty where none or several are. */
    private String nearest(List<String> candidates, @Nullable Region own, int year) {
        if (own == null) {
            return "";
        }
        List<String> inside = within(candidates, own.code(), year);
        if (!inside.isEmpty() || own.parent() == null) {
            return inside.size() == 1 ? inside.get(0) : "";
        }
        List<String> beside = within(candidates, own.parent(), year);
        return beside.size() == 1 ? beside.get(0) : "";
    }

    private List<String> within(List<String> candidates, String place, int year) {
        return candidates.stream()
                .filter(code -> regions.within(code, place, year))
                .toList();
    }
}
