package org.edustat.normalisation;

import java.util.List;
import java.util.Optional;
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

/** Fills what a statement leaves to its paper, and brings codes into the edition of the period. */
final class Settling {

    private final Catalogue catalogue;
    private final Regions regions;

    Settling(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.regions = catalogue.regions();
    }

    Settled settle(Statement statement, Attribution attribution) {
        String indicator = told(statement, Slot.INDICATOR);
        Optional<Period> period = period(statement, attribution);
        return new Settled(
                statement.kind(),
                Amounts.of(statement, unsaidUnit(indicator)),
                indicator,
                Coded.find(Stage.class, told(statement, Slot.STAGE)).orElse(Stage.ALL),
                Coded.find(Sector.class, told(statement, Slot.SECTOR)).orElse(Sector.ALL),
                Coded.find(Area.class, told(statement, Slot.AREA)).orElse(Area.ALL),
                region(statement, attribution, period.orElse(attribution.period())),
                period.map(Period::notation).orElse(""),
                told(statement, Slot.INSTITUTION));
    }

    Unit unsaidUnit(String indicator) {
        return catalogue.indicators().find(indicator).map(Indicator::unit).orElse(Unit.ITEM);
    }

    private static String told(Statement statement, Slot slot) {
        String value = statement.value(slot);
        return value == null ? "" : value;
    }

    /** The period that the statement names, else the paper's; empty where neither is known. */
    static Optional<Period> period(Statement statement, Attribution attribution) {
        String told = statement.value(Slot.PERIOD);
        return told == null
                ? Optional.ofNullable(attribution.period())
                        .map(paper -> ofPaper(paper, statement.kind(), attribution.genre()))
                : parse(told);
    }

    static Optional<Period> parse(@Nullable String notation) {
        try {
            return notation == null || notation.isEmpty() ? Optional.empty() : Optional.of(Period.parse(notation));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** What a plan for several years says of the present is of the year before it begins. */
    private static Period ofPaper(Period paper, Kind kind, Genre genre) {
        boolean present = kind != Kind.TARGET && genre == Genre.PLAN && paper instanceof Period.Span;
        return present ? Period.year(((Period.Span) paper).from() - 1) : paper;
    }

    private String region(Statement statement, Attribution attribution, @Nullable Period period) {
        Region own = attribution.region();
        int year = period == null ? regions.newestYear() : period.workbookYear();
        String told = statement.value(Slot.REGION);
        if (told == null) {
            return own == null ? "" : inEdition(own.code(), year);
        }
        List<String> candidates = candidates(told).stream()
                .map(code -> inEdition(code, year))
                .distinct()
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : nearest(candidates, own, year);
    }

    /** The codes of a filling; several where the name was used twice. */
    static List<String> candidates(String told) {
        return Stream.of(told.split("[|,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** A place that the year does not have, because it was merged or renamed, keeps the code that it had. */
    private String inEdition(String code, int year) {
        return regions.settle(code, year).map(Region::code).orElse(code);
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
