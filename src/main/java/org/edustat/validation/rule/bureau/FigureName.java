package org.edustat.validation.rule.bureau;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Area;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;
import org.edustat.validation.rule.Neighbourhoods;
import org.edustat.validation.rule.Years;

/**
 * How an expression names a figure: {@code students[stage=primary, year=-1]}. A slot that is not named is that of the
 * case at hand.
 *
 * @param year years later than the case at hand, earlier where negative
 * @param above whether it is that of the place above
 */
record FigureName(
        String indicator,
        @Nullable Stage stage,
        @Nullable Sector sector,
        @Nullable Area area,
        int year,
        boolean above) {

    static FigureName of(String indicator) {
        return new FigureName(indicator, null, null, null, 0, false);
    }

    FigureName with(Stage other) {
        return new FigureName(indicator, other, sector, area, year, above);
    }

    FigureName with(Sector other) {
        return new FigureName(indicator, stage, other, area, year, above);
    }

    FigureName with(Area other) {
        return new FigureName(indicator, stage, sector, other, year, above);
    }

    FigureName inYear(int other) {
        return new FigureName(indicator, stage, sector, area, other, above);
    }

    FigureName ofPlaceAbove() {
        return new FigureName(indicator, stage, sector, area, year, true);
    }

    /** Whether a rule that begins with this figure has a case where this key is told. */
    boolean begins(Key key) {
        return key.indicator().equals(indicator)
                && (stage == null || stage == key.stage())
                && (sector == null || sector == key.sector())
                && (area == null || area == key.area());
    }

    /** The case that a figure of this name belongs to: what it names itself is open for the others. */
    Optional<Key> caseOf(Key key) {
        Key open = new Key(
                key.region(),
                key.indicator(),
                key.period(),
                stage == null ? key.stage() : Stage.ALL,
                sector == null ? key.sector() : Sector.ALL,
                area == null ? key.area() : Area.ALL,
                key.institution());
        Optional<Period> then = year == 0 ? Optional.of(key.period()) : Years.shifted(key.period(), -year);
        return then.map(open::withPeriod);
    }

    /** The figure's key in a case; empty where there is no such year or place. */
    Optional<Key> in(Key at) {
        Key key = new Key(
                at.region(),
                indicator,
                at.period(),
                stage == null ? at.stage() : stage,
                sector == null ? at.sector() : sector,
                area == null ? at.area() : area,
                at.institution());
        Optional<Period> then = year == 0 ? Optional.of(at.period()) : Years.shifted(at.period(), year);
        Optional<Key> dated = then.map(key::withPeriod);
        return above ? dated.flatMap(Neighbourhoods::above) : dated;
    }
}
