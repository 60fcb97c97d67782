package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Unit;

/** The answers of the nearest sides that have them; null where no side has one. */
final class Nearest {

    private static final int ROW_AND_COLUMN = 2;

    KindReader.@Nullable Turn turn;
    UnitReader.@Nullable Named share;
    UnitReader.@Nullable Named unit;
    UnitReader.@Nullable Named points;

    @Nullable
    Unit implied;

    boolean tallies;
    /** Whether the unit is told around the table alone. */
    boolean far;

    @Nullable
    Filling stage;

    @Nullable
    Filling sector;

    @Nullable
    Filling area;

    @Nullable
    Filling institution;

    RegionReader.@Nullable Spot region;

    /** Whether the row names a quotient of numbers, such as 差异系数, and the column the unit of what it is one of. */
    private final boolean quotient;

    Nearest(List<SideSense> sides) {
        quotient = ofQuotients(sides);
        for (int at = 0; at < sides.size(); at++) {
            SideSense side = sides.get(at);
            turn = turn == null ? side.turn() : turn;
            share = share == null ? side.share() : share;
            far = unit == null && at == sides.size() - 1;
            unit = unit == null ? side.unit() : unit;
            points = points == null && isPoints(side.unit()) ? side.unit() : points;
            tallies = implied == null ? side.tallies() : tallies;
            implied = implied == null ? side.implied() : implied;
            stage = CellStage.nearest(stage, side.facets().stage());
            sector = sector == null ? side.facets().sector() : sector;
            area = area == null ? side.facets().area() : area;
            institution = institution == null ? side.institution() : institution;
            region = region == null ? side.region() : region;
        }
    }

    /** The header that names the one school that the number is about, or null; of a form all numbers are of one. */
    @Nullable
    Label ofOneSchool() {
        Label label = institution == null ? null : institution.label();
        return label != null && Hearing.HEADERS.contains(label.place()) ? label : null;
    }

    /** Whether the unit is that of a line over the table, and the header counts by another. */
    boolean contradicted() {
        return unit != null
                && (quotient || far && UnitLine.contradicted(unit.measure().unit(), implied, tallies));
    }

    private static boolean ofQuotients(List<SideSense> sides) {
        SideSense row = sides.get(0);
        UnitReader.Named above =
                sides.size() < ROW_AND_COLUMN ? null : sides.get(1).unit();
        return row.implied() == Unit.RATIO
                && row.unit() == null
                && above != null
                && (UnitLine.counts(above.measure().unit())
                        || UnitLine.measures(above.measure().unit()));
    }

    /** Whether no header tells the unit or counts anything, but a line over the table alone. */
    boolean ofLine() {
        return unit != null && far && points == null && share == null && !UnitLine.counts(implied);
    }

    /** 增减（百分点） beside the name of a rate. */
    private static boolean isPoints(UnitReader.@Nullable Named unit) {
        return unit != null && unit.measure().unit() == Unit.PERCENTAGE_POINT;
    }
}
