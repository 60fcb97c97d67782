package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/** Reads what the number of a cell means: each question goes to its sides, the nearest first. */
final class CellMeaning {

    private final SideReader reader;
    private final UnitReader units;
    private final Ballots ballots;
    private final PeriodReader periods;
    private final Outlook outlook;

    CellMeaning(SideReader reader, UnitReader units, Ballots ballots, PeriodReader periods, Outlook outlook) {
        this.reader = reader;
        this.units = units;
        this.ballots = ballots;
        this.periods = periods;
        this.outlook = outlook;
    }

    Statement read(CellDraft cell) {
        List<SideSense> sides = senses(cell);
        List<Filling> fillings = new ArrayList<>(Slot.values().length);
        KindReader.Turn turn = nearest(sides, SideSense::turn);
        Kind told = turn == null ? null : turn.kind();
        Quantity named = unit(cell.quantity(), sides, fillings);
        Filling counted = counted(sides, unit(named), told);
        Quantity quantity = counted == null ? named : units.asCounted(named, counted.value());
        Filling institution = nearest(sides, SideSense::institution);
        boolean whole = counted != null && !Remainder.in(sides, counted.value(), institution != null);
        Filling indicator = whole ? counted : null;
        add(fillings, indicator);
        facets(sides, fillings);
        times(sides, told, indicator, fillings);
        add(fillings, institution);
        region(sides, fillings);
        Kind kind = told != null ? told : outlook.ahead(fillings) ? Kind.TARGET : Kind.OBSERVATION;
        boolean down = turn != null && turn.down();
        return new Statement(quantity, kind, down, cell.labels(), fillings, cell.origin(), cell.partOf());
    }

    /** What is counted; a growth in percent may be one of anything. */
    private @Nullable Filling counted(List<SideSense> sides, @Nullable Unit unit, @Nullable Kind kind) {
        boolean growth = kind == Kind.CHANGE && unit == Unit.PERCENT;
        return ballots.of(sides, unit, growth).answer(sides);
    }

    private List<SideSense> senses(CellDraft cell) {
        List<SideSense> senses = new ArrayList<>(cell.sides().size());
        for (Side side : cell.sides()) {
            senses.add(side.sense(reader));
        }
        return senses;
    }

    private static <T> @Nullable T nearest(List<SideSense> sides, Function<SideSense, @Nullable T> question) {
        for (int at = 0; at < sides.size(); at++) {
            T answer = question.apply(sides.get(at));
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    private static @Nullable Unit unit(Quantity quantity) {
        return quantity.measure() == null ? null : quantity.measure().unit();
    }

    private static Quantity unit(Quantity written, List<SideSense> sides, List<Filling> fillings) {
        if (written.measure() != null) {
            return written;
        }
        UnitReader.Named share = nearest(sides, SideSense::share);
        UnitReader.Named named = share != null ? share : nearest(sides, SideSense::unit);
        if (named == null) {
            return written;
        }
        fillings.add(named.filling());
        return written.withMeasure(named.measure());
    }

    private static void facets(List<SideSense> sides, List<Filling> fillings) {
        add(fillings, nearest(sides, side -> side.facets().stage()));
        add(fillings, nearest(sides, side -> side.facets().sector()));
        add(fillings, nearest(sides, side -> side.facets().area()));
    }

    private void times(
            List<SideSense> sides, @Nullable Kind kind, @Nullable Filling indicator, List<Filling> fillings) {
        boolean accumulates = periods.accumulates(indicator == null ? null : indicator.value());
        SideTimes first = nearest(sides, side -> side.times().silent() ? null : side.times());
        if (first == null) {
            return;
        }
        Filling period = nearest(sides, side -> side.times().period(first, kind == Kind.TARGET, accumulates));
        add(fillings, period == null ? first.before() : period);
        if (kind == Kind.CHANGE) {
            add(fillings, nearest(sides, side -> side.times().base()));
        }
    }

    /** A word that names the place of the figure does not tell its area too. */
    private static void region(List<SideSense> sides, List<Filling> fillings) {
        RegionReader.Spot spot = nearest(sides, SideSense::region);
        Filling region = spot == null ? null : spot.region();
        if (region != null) {
            for (int at = fillings.size() - 1; at >= 0; at--) {
                Filling told = fillings.get(at);
                if (told.slot() == Slot.AREA && told.label().equals(region.label())) {
                    fillings.remove(at);
                }
            }
            fillings.add(region);
        }
    }

    private static void add(List<Filling> fillings, @Nullable Filling filling) {
        if (filling != null) {
            fillings.add(filling);
        }
    }
}
