package org.edustat.extraction.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/** Reads what the number of a cell means: each question goes to its sides, the nearest first. */
final class CellMeaning {

    private static final int MOST_FILLINGS = Slot.values().length;
    /** The row, the column, and what stands around the table; a unit of the row's own comes beside them. */
    private static final int SIDES = 3;

    private final SideReader reader;
    private final UnitReader units;
    private final Indicators indicators;
    private final Ballots ballots;
    private final CellTimes times;
    private final Outlook outlook;

    CellMeaning(
            SideReader reader,
            UnitReader units,
            Indicators indicators,
            Ballots ballots,
            PeriodReader periods,
            Outlook outlook) {
        this.reader = reader;
        this.units = units;
        this.indicators = indicators;
        this.ballots = ballots;
        this.times = new CellTimes(periods);
        this.outlook = outlook;
    }

    Statement read(CellDraft cell) {
        Side own = cell.sides().get(0);
        SideSense row = own.sense(reader);
        if (own.isPart() || row.likeness() == SideSense.ALONE || cell.sides().size() != SIDES) {
            return meant(cell);
        }
        Side column = cell.sides().get(1);
        Likewise known = column.likewise(row.likeness());
        if (known != null && known.of(cell, row)) {
            return known.read(cell, row);
        }
        Statement first = meant(cell);
        column.keep(row.likeness(), new Likewise(cell, first));
        return first;
    }

    private Statement meant(CellDraft cell) {
        Statement said = said(cell);
        Side whole = cell.sides().size() < SIDES ? null : cell.sides().get(1).whole();
        boolean unsaid = whole != null
                && said.value(Slot.INDICATOR) != null
                && OfWhich.saysTheSame(said, said(cell.under(whole)));
        return unsaid ? OfWhich.unnamed(said) : said;
    }

    private Statement said(CellDraft cell) {
        List<SideSense> sides = senses(cell);
        Nearest nearest = new Nearest(sides);
        List<Filling> fillings = new ArrayList<>(MOST_FILLINGS);
        Kind told = nearest.turn == null ? null : nearest.turn.kind();
        Count count = count(cell.quantity(), sides, nearest, told, fillings);
        Filling counted = count.counted();
        Quantity named = count.named();
        Optional<Quantity> fitting = counted == null || named.measure() != null
                ? Optional.of(named)
                : ofListed(named, sides, counted, fillings);
        boolean whole = counted != null
                && fitting.isPresent()
                && TermFit.possible(counted.value(), fitting.get().measure())
                && !isPart(cell, sides, counted)
                && !Remainder.in(sides, counted.value(), nearest.ofOneSchool());
        Filling indicator = whole ? counted : null;
        Quantity asked = counted == null ? named : units.asCounted(fitting.orElse(named), counted.value());
        Quantity quantity = whole && (asked.measure() != null || nearest.implied != Unit.PERSON_TIME)
                ? asked
                : units.asNamed(
                        asked,
                        counted == null || nearest.implied != null ? nearest.implied : units.ofPart(counted.value()),
                        sides.get(sides.size() - 1).labels());
        add(fillings, indicator);
        add(fillings, CellStage.of(nearest, sides, indicator));
        Filling sector = CellSector.of(nearest.sector, sides, cell.sides());
        add(fillings, OwnSector.is(sector, indicator == null ? null : indicator.value()) ? null : sector);
        add(fillings, nearest.area);
        times.add(sides, told, indicator, fillings);
        if (told == Kind.OBSERVATION) {
            PlanYears.datePresent(sides.get(sides.size() - 1), fillings);
        }
        add(fillings, nearest.institution);
        CellPlace.add(nearest, sides.get(sides.size() - 1), fillings);
        Kind kind = kind(told, sides, fillings);
        boolean down = nearest.turn != null && nearest.turn.down();
        return new Statement(quantity, kind, down, cell.labels(), fillings, cell.origin(), cell.partOf());
    }

    private Kind kind(@Nullable Kind told, List<SideSense> sides, List<Filling> fillings) {
        if (told != null && told != Kind.TARGET) {
            return told;
        }
        Kind planned = PlanYears.of(sides.get(sides.size() - 1), fillings);
        if (planned != null) {
            return planned;
        }
        boolean target = told == null ? outlook.ahead(fillings) : !outlook.behind(fillings);
        return target ? Kind.TARGET : Kind.OBSERVATION;
    }

    /** Whether the rows of the table or its title say that the figure is only some of what is counted. */
    private static boolean isPart(CellDraft cell, List<SideSense> sides, Filling counted) {
        Theme theme = sides.get(sides.size() - 1).theme();
        return theme != null && theme.narrows(counted) || cell.sides().stream().anyMatch(Side::isPart);
    }

    /** What is counted, or null, and the number in the unit that the labels name. */
    private record Count(@Nullable Filling counted, Quantity named) {}

    private Count count(
            Quantity written, List<SideSense> sides, Nearest nearest, @Nullable Kind told, List<Filling> fillings) {
        Quantity named = ofEach(nearest, sides) ? written : unit(written, nearest, sides, fillings);
        Filling counted = counted(sides, named.unit() == null ? nearest.implied : named.unit(), told);
        if (counted == null && named.unit() == Unit.ITEM && nearest.far && UnitLine.ofSchools(sides)) {
            counted = counted(sides, Unit.INSTITUTION, told);
        }
        Filling free = written.measure() == null && nearest.ofLine() ? freeOfLine(counted, sides, told) : null;
        if (free != null) {
            fillings.clear();
            counted = free;
            named = written;
        }
        boolean unproven = counted != null && named.measure() == null && UnitLine.unproven(counted, indicators, sides);
        return new Count(unproven ? null : counted, named);
    }

    /** 每十万人口平均在校生 under a line of 万人 is no number of ten thousands. */
    private static boolean ofEach(Nearest nearest, List<SideSense> sides) {
        UnitReader.Named unit = nearest.unit;
        return nearest.ofLine()
                && unit != null
                && unit.measure().factor().compareTo(BigDecimal.ONE) > 0
                && UnitLine.counts(unit.measure().unit())
                && sides.stream().flatMap(side -> side.columns().stream()).anyMatch(Rest::perHead);
    }

    /** What is counted; a growth in percent may be one of anything. */
    private @Nullable Filling counted(List<SideSense> sides, @Nullable Unit unit, @Nullable Kind kind) {
        boolean growth = kind == Kind.CHANGE && unit == Unit.PERCENT;
        return ballots.of(sides, unit, growth).answer(sides);
    }

    /** What a header names that has a unit of its own, whatever the line over the table says; else null. */
    private @Nullable Filling freeOfLine(@Nullable Filling counted, List<SideSense> sides, @Nullable Kind kind) {
        boolean ofHeader =
                counted != null && Hearing.HEADERS.contains(counted.label().place());
        if (ofHeader || !headersSpeak(sides)) {
            return null;
        }
        Filling free = counted(sides, null, kind);
        return free != null && UnitLine.frees(free, indicators, sides) ? free : null;
    }

    private static boolean headersSpeak(List<SideSense> sides) {
        for (int at = 0; at < sides.size() - 1; at++) {
            if (!sides.get(at).speech().silent()) {
                return true;
            }
        }
        return false;
    }

    private List<SideSense> senses(CellDraft cell) {
        List<SideSense> senses = new ArrayList<>(cell.sides().size());
        for (int at = 0; at < cell.sides().size(); at++) {
            senses.add(cell.sides().get(at).sense(reader));
        }
        return senses;
    }

    private Quantity unit(Quantity written, Nearest nearest, List<SideSense> sides, List<Filling> fillings) {
        if (written.measure() != null) {
            return written;
        }
        UnitReader.Named named =
                nearest.points != null ? nearest.points : nearest.share != null ? nearest.share : nearest.unit;
        if (named == null || named == nearest.unit && nearest.contradicted()) {
            return written;
        }
        UnitReader.Named growth = named == nearest.unit && nearest.ofLine()
                ? units.growth(named, sides.get(1).labels())
                : null;
        UnitReader.Named meant = growth == null ? named : growth;
        fillings.add(meant.filling());
        return written.withMeasure(meant.measure());
    }

    /** The number in the unit that a line of several gives to what is counted; empty where the line leaves it open. */
    private Optional<Quantity> ofListed(
            Quantity written, List<SideSense> sides, Filling counted, List<Filling> fillings) {
        for (SideSense side : sides) {
            Optional<SeveralUnits.Listed> listed = units.several().of(side.labels(), counted.value());
            UnitReader.Named meant = listed.map(SeveralUnits.Listed::meant).orElse(null);
            if (meant != null) {
                fillings.add(meant.filling());
                return Optional.of(written.withMeasure(meant.measure()));
            }
            if (listed.isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(written);
    }

    static void add(List<Filling> fillings, @Nullable Filling filling) {
        if (filling != null) {
            fillings.add(filling);
        }
    }
}
